/**
 * Chicago Manual of Style, 18th edition, notes and bibliography, for what this site cites: pages on the web, with or
 * without author and date. In the Citation Style Language, written for this project and under its licence. Titles keep
 * the capitals that they have where they stand, since many are sentences. Names of sites stand in roman.
 */
export const CHICAGO = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
  <info>
    <title>Chicago Manual of Style 18th edition, bibliography, pages on the web</title>
    <id>chicago-pages</id>
    <updated>2026-11-21T00:00:00+00:00</updated>
  </info>
  <macro name="author">
    <names variable="author">
      <name name-as-sort-order="first" and="text" delimiter-precedes-last="always"/>
    </names>
  </macro>
  <macro name="place">
    <group delimiter=", ">
      <text variable="container-title"/>
      <choose>
        <if variable="container-title"><text variable="version" prefix="version "/></if>
        <else><text variable="version" prefix="Version "/></else>
      </choose>
    </group>
  </macro>
  <macro name="date">
    <choose>
      <if variable="issued">
        <date variable="issued">
          <date-part name="month" suffix=" "/>
          <date-part name="day" suffix=", "/>
          <date-part name="year"/>
        </date>
      </if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <citation><layout><text macro="author"/></layout></citation>
  <bibliography et-al-min="7" et-al-use-first="3" hanging-indent="true">
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="author"/>
        <text variable="title" quotes="true"/>
        <text macro="place"/>
        <text macro="date"/>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>
`;
