import { describe, expect, it } from 'vitest';
import { printed } from './printed.ts';

/** Settings as typed, and how an editor leads them in. */
const TABLE: Record<string, string> = {
  times: `
    stormy night > on a stormy night | summer evening > on a summer evening
    late afternoon > in the late afternoon | early morning > in the early morning
    Christmas morning > on Christmas morning | Halloween night > on Halloween night | 1980s > in the 1980s
    early 1900s > in the early 1900s | the 1960s > in the 1960s | 19th century > in the 19th century
    Victorian era > in the Victorian era | Middle Ages > in the Middle Ages
    distant future > in the distant future | golden hour > at golden hour | noon > at noon
    midnight > at midnight | summer > in summer | late autumn > in late autumn
    cold winter > in a cold winter | Monday morning > on Monday morning | Sunday > on Sunday | July > in July
    2077 > in 2077 | year 3000 > in the year 3000 | rainy night in Tokyo > on a rainy night in Tokyo
    foggy dawn > during a foggy dawn | snowy winter day > on a snowy winter day | sunny day > on a sunny day
    daytime > in the daytime | World War II > during World War II | Renaissance > in the Renaissance
    New Year's Eve > on New Year's Eve | Fourth of July > on the Fourth of July | rush hour > at rush hour
    Friday night > on Friday night | twilight > at twilight | the night > during the night
    crack of dawn > at the crack of dawn | dead of winter > in the dead of winter
    minutes before the storm > minutes before the storm | two hours after midnight > two hours after midnight
    sunset over the ocean > at sunset over the ocean | eclipse > during an eclipse
    full moon > under a full moon | day > during the day`,
  places: `
    busy street > on a busy street | train station > at a train station | airport > at an airport
    party > at a party | kitchen > in a kitchen | my bedroom > in my bedroom
    grandmother's kitchen > in grandmother's kitchen | office > in an office | rooftop > on a rooftop
    balcony > on a balcony | stage > on stage | boat > on a boat | wooden table > on a wooden table
    kitchen table > on a kitchen table | forest > in a forest | dark forest > in a dark forest
    dark, foggy forest > in the dark, in a foggy forest | cave > in a cave
    swimming pool > by a swimming pool | waterfall > by a waterfall | frozen lake > on a frozen lake
    mountain lake > by a mountain lake | river > by a river | riverbank > on a riverbank
    island > on an island | hospital > in a hospital | hospital bed > in a hospital bed | bed > in bed
    space station > at a space station | spaceship > in a spaceship | battlefield > on a battlefield
    treehouse > in a treehouse | lighthouse > in a lighthouse | parking lot > in a parking lot
    gas station > at a gas station | construction site > at a construction site
    football field > on a football field | tennis court > on a tennis court
    roller coaster > on a roller coaster | doorway > in a doorway | window > by a window | desk > at a desk
    stairs > on the stairs | street corner > on a street corner | snowstorm > in a snowstorm
    crowd > in a crowd | traffic jam > in a traffic jam | hammock > in a hammock
    umbrella > under an umbrella | flowers > among flowers | sunflower field > in a sunflower field
    post-apocalyptic wasteland > in a post-apocalyptic wasteland | cyberpunk city > in a cyberpunk city
    neon-lit street > on a neon-lit street | white background > against a white background
    brick wall > against a brick wall | alternate universe > in an alternate universe
    outer space > in outer space | orbit > in orbit | dream > in a dream | horseback > on horseback
    underwater > underwater | outdoors > outdoors | somewhere in France > somewhere in France`,
  'what there is one of': `
    countryside > in the countryside | mountains > in the mountains | snowy mountains > in snowy mountains
    rain > in the rain | heavy rain > in heavy rain | snow > in the snow | fog > in the fog
    dense fog > in dense fog | night sky > in the night sky | starry sky > under a starry sky
    ocean > in the ocean | sea > by the sea | moon > on the moon | seaside > at the seaside
    mirror > in the mirror | driver's seat > in the driver's seat`,
  'parts of places': `
    middle of the desert > in the middle of the desert | edge of a cliff > at the edge of a cliff
    front of the Eiffel Tower > in front of the Eiffel Tower | top of a hill > on top of a hill
    top of the world > on top of the world | back of a truck > in the back of a truck
    end of the road > at the end of the road | side of the road > on the side of the road
    foot of a mountain > at the foot of a mountain | corner of a dark room > in the corner of a dark room
    heart of the jungle > in the heart of the jungle | outskirts of town > on the outskirts of town
    shore of a lake > on the shore of a lake | banks of the Seine > on the banks of the Seine
    rooftops of Paris > on the rooftops of Paris
    ruins of an ancient temple > in the ruins of an ancient temple
    streets of Tokyo > in the streets of Tokyo | field of lavender > in a field of lavender
    sea of clouds > in a sea of clouds | border of Mexico > at the border of Mexico
    belly of a whale > in the belly of a whale`,
  'names of places': `
    Paris > in Paris | tokyo > in tokyo | New York City > in New York City | Times Square > in Times Square
    Fifth Avenue > on Fifth Avenue | Bondi Beach > on Bondi Beach | Mount Fuji > on Mount Fuji
    Central Park > in Central Park | Golden Gate Park > in Golden Gate Park | Lake Tahoe > at Lake Tahoe
    Edinburgh Castle > at Edinburgh Castle | Louvre > at the Louvre
    Great Wall of China > on the Great Wall of China | Taj Mahal > at the Taj Mahal
    Grand Canyon > in the Grand Canyon | Niagara Falls > at Niagara Falls
    United States > in the United States | Maldives > in the Maldives | Tokyo street > on a Tokyo street
    ancient Rome > in ancient Rome | Ancient Egypt > in Ancient Egypt | 1950s America > in 1950s America
    1980s New York > in 1980s New York | Victorian London > in Victorian London
    Highway 101 > on Highway 101 | Area 51 > at Area 51 | Hogwarts > at Hogwarts | Stonehenge > at Stonehenge
    Swiss Alps > in the Swiss Alps | Pacific Ocean > in the Pacific Ocean
    Mojave Desert > in the Mojave Desert | Amazon rainforest > in the Amazon rainforest | Mars > on Mars
    Mars at sunset > on Mars at sunset | International Space Station > on the International Space Station
    Sherwood Forest > in Sherwood Forest | Black Forest > in the Black Forest
    Brooklyn Bridge > on the Brooklyn Bridge | London Bridge > on London Bridge
    Statue of Liberty > at the Statue of Liberty | Christmas party > at a Christmas party`,
  'several, and what nobody knows as a place': `
    beach, sunset > on a beach, at sunset | Paris, 1920s > in Paris, in the 1920s
    Santorini, Greece > on Santorini, Greece | forest, night, rain > in a forest, at night, in the rain
    looking out of a window > , looking out of a window | surrounded by books > , surrounded by books
    dinosaurs > , dinosaurs | quux > , quux`,
};

describe.each(Object.entries(TABLE))('%s', (_kind, table) => {
  const rows = table.split(/\s*[|\n]\s*/).filter(Boolean);
  it.each(rows.map((row) => row.split(' > ')))('%s', (setting = '', led = '') => {
    const comma = led.startsWith(',') ? '' : ' ';
    expect(printed({ contentType: 'photograph', subject: 'woman', setting })).toBe(
      `A photograph of a woman${comma}${led}.`,
    );
  });
});
