/** Nouns of people, plural: after one of them a bare "1500" or "2014" is a count and no year. */
export const PEOPLE =
  `people|persons|soldiers|troops|civilians|men|women|children|fighters|militants|rebels|protesters|demonstrators
|workers|refugees|migrants|prisoners|inmates|students|pupils|patients|victims|residents|villagers|families|households|homes|houses
|buildings|vehicles|cars|deaths|casualties|fatalities|injuries|cases|bodies|dead|wounded|injured|passengers|officers|police|guards|jobs
|votes|voters|members|delegates|employees|staff|others|more|members|personnel|servicemen|conscripts|reservists|recruits|mercenaries
|prisoners|hostages|detainees|tons|tonnes|miles|animals|birds|flights|schools|tents|shells|rockets|missiles|drones|tanks|strikes|attacks`
    .replace(/\n/g, '')
    .split('|')
