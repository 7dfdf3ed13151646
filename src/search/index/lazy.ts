/** Puts off making a value until it is first asked for, and makes it once. */
export function lazy<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Puts off making what belongs to a key until it is first asked for, and makes it once. Keeps all: for keys that are few. */
export function lazyByKey<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known as Made;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
