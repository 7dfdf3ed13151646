/**
 * MLA Handbook, 9th edition, for what this site cites: pages on the web, with or without author and date. In the
 * Citation Style Language, written for this project and under its licence. Titles keep the capitals that they have
 * where they stand, since many are sentences. A whole site has no container and stands in italics itself.
 */
export const MLA = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info>
    <title>MLA Handbook 9th edition, pages on the web</title>
    <id>mla-pages</id>
    <updated>2026-11-21T00:00:00+00:00</updated>
  </info>
  <macro name="author">
    <names variable="author">
      <name name-as-sort-order="first" and="text" delimiter-precedes-last="always" delimiter-precedes-et-al="always"/>
    </names>
  </macro>
  <macro name="title">
    <choose>
      <if variable="container-title"><text variable="title" quotes="true"/></if>
      <else><text variable="title" font-style="italic"/></else>
    </choose>
  </macro>
  <macro name="version">
    <choose>
      <if variable="container-title"><text variable="version" prefix="version "/></if>
      <else><text variable="version" prefix="Version "/></else>
    </choose>
  </macro>
  <macro name="date">
    <date variable="issued" delimiter=" ">
      <date-part name="day"/>
      <date-part name="month" form="short"/>
      <date-part name="year"/>
    </date>
  </macro>
  <citation><layout prefix="(" suffix=")"><text macro="author"/></layout></citation>
  <bibliography et-al-min="3" et-al-use-first="1" hanging-indent="true">
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="author"/>
        <text macro="title"/>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <text macro="version"/>
          <text macro="date"/>
          <text variable="URL"/>
        </group>
      </group>
    </layout>
  </bibliography>
</style>
`;
