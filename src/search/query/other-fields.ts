import { stem } from '../index/stemmer.ts';

/** Everyday words of other fields than this site's, as they stand in dictionaries of basic vocabulary. */
const WORDS: ReadonlySet<string> = new Set(
  `
  recipe cook cooking bake baking boil fry roast oven kitchen pizza pasta bread cake soup salad sauce egg chicken
  beef pork rice cheese butter sugar salt wine beer whisky cocktail tea breakfast dinner vegan vegetarian
  restaurant calories sink toilet bathroom bedroom carpet sofa furniture curtain wallpaper paint tile roof plumber
  plumbing electrician boiler heating laundry washing ironing vacuum mattress garage fence lawn mower flat
  apartment rent mortgage landlord tenant flight airport airline train bus buses taxi visa passport hotel airbnb
  hostel luggage suitcase cruise beach island museum hiking camping tent ski skiing snow rain sunny forecast
  temperature celsius fahrenheit football soccer tennis golf rugby cricket basketball baseball boxing marathon gym
  yoga pilates swim swimming cycling bicycle bike muscle workout squat olympics symptom fever flu cough headache
  migraine doctor dentist hospital surgery surgeon medicine vitamin antibiotics pregnant pregnancy diabetes cancer
  allergy allergies rash blood pressure cholesterol diet weight sleep snore snoring insomnia therapist skin hair
  dog puppy cat kitten horse rabbit hamster goldfish parrot bird bee snake spider insect elephant whale garden
  gardening tomato tomatoes rose orchid cactus seedling compost fertiliser tree tax taxes vat loan insurance
  pension bitcoin crypto dividend inflation divorce inheritance lawsuit court maths algebra geometry equation
  calculus triangle fraction chemistry physics biology molecule atom planet moon mars galaxy volcano earthquake
  river mountain everest ocean continent population capital emperor pharaoh dinosaur president prime minister war
  army battle revolution medieval roman guitar piano violin drums chord lyrics karaoke chess crossword sudoku poker
  puzzle knitting crochet sewing origami car tyre tire clutch gearbox petrol diesel motorbike motorcycle driving
  parking traffic speeding baby babies toddler nappy wedding bride groom bridesmaid funeral grandmother grandma
  christmas halloween easter shoe boots jeans dress shirt necklace jewellery perfume makeup lipstick tattoo barber
  laptop printer router wifi bluetooth keyboard battery charger iphone android excel spreadsheet linux python
  javascript regex fridge freezer dishwasher microwave kettle toaster lamp bulb screw screwdriver drill hammer
  phone password wardrobe pillow blanket ant wasp mould moth owl turtle fish fishing lion tiger monkey school
  college university exam homework kindergarten nurse teacher soldier pilot farmer france germany spain italy
  portugal greece turkey poland sweden norway ireland scotland england wales britain europe america canada mexico
  brazil argentina peru chile china japan korea india pakistan australia egypt nigeria kenya africa asia russia
  ukraine israel london paris rome berlin madrid lisbon dublin edinburgh york vienna prague tokyo sydney toronto
  chicago texas california florida toyota bmw volkswagen tesla ikea lego netflix spotify nintendo playstation xbox
  minecraft film movie actor actress singer song concert theatre opera album episode station motorway bridge
  embassy navy church bible pope god prayer calory protein gluten lemon apple orange banana potato potatoes onion
  garlic spanish french german italian japanese chinese latin grammar verb poem novel shakespeare
  `
    .trim()
    .split(/\s+/)
    .map(stem),
);

/**
 * Whether a word is of another field. A query that holds one which no duty has, and no word of the trade, shares the
 * words of a duty by chance: "train a puppy", "platform shoes".
 */
export const isOfOtherField = (word: string): boolean => WORDS.has(stem(word));
