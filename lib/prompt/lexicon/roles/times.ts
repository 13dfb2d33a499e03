/**
 * How times are said. `alone`: the whole noun phrase, with the words before it; `head`: its last word, where other words
 * describe it, with the article a noun needs. An underscore stands for a space.
 */
export const TIMES = {
  alone: {
    at: `
      night dawn dusk noon midday midnight sunset sunrise twilight nightfall daybreak nighttime night-time
      night_time first_light last_light golden_hour blue_hour magic_hour rush_hour happy_hour lunchtime teatime
      bedtime dinner lunch breakfast dinnertime harvest_time new_year lunch_time dinner_time tea_time sunset_time
      high_noon high_tide low_tide christmas easter christmastime thanksgiving halftime early_dawn early_sunrise
      early_sunset late_sunset late_dusk sundown sunup`,
    'in the': `
      morning afternoon evening daytime early_morning early_afternoon early_evening early_hours late_morning
      late_afternoon late_evening late_night dead_of_night middle_of_the_night morning_after small_hours future
      near_future far_future distant_future past distant_past present present_day middle_ages dark_ages renaissance
      roaring_twenties swinging_sixties old_days wild_west old_west bronze_age iron_age stone_age ice_age gilded_age
      age_of_sail golden_age space_age belle_epoque antebellum_south great_depression industrial_revolution cold_war
      french_revolution jazz_age holocene pleistocene jurassic cretaceous triassic mesozoic`,
    in: `
      summer winter spring autumn fall springtime summertime wintertime midsummer midwinter late_summer late_winter
      late_spring late_autumn late_fall early_summer early_winter early_spring early_autumn early_fall mid-autumn
      deep_winter high_summer january february march april may june july august september october november december
      prehistory antiquity prehistoric_times ancient_times medieval_times modern_times victorian_times
      colonial_times biblical_times`,
    on: `
      monday tuesday wednesday thursday friday saturday sunday halloween christmas_eve christmas_day new_year's_eve
      new_year's_day valentine's_day new_year's easter_sunday independence_day st_patrick's_day mother's_day
      father's_day halloween_night christmas_morning weekends weekdays`,
    'on the': 'fourth_of_july weekend summer_solstice winter_solstice',
    'during the': 'day war apocalypse civil_war rainy_season dry_season monsoon',
    during: 'world_war_ii world_war_i world_war_2 world_war_1 ww2 wwii wwi wartime peacetime',
    'under a': 'full_moon new_moon crescent_moon blood_moon starry_sky blue_moon',
  },
  head: {
    on: 'morning afternoon evening night day weekend holiday eve',
    at: "hour moment o'clock",
    during: `
      dawn dusk sunset sunrise twilight daybreak nightfall eclipse war season battle sundown monsoon apocalypse
      invasion earthquake siege revolution rebellion harvest blackout ritual celebration performance`,
    in: 'summer winter spring autumn fall month year',
    'in the': `
      era age ages period century centuries decade twenties thirties forties fifties sixties seventies eighties
      nineties epoch dynasty times`,
  },
} as const;
