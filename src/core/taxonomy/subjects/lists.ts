import { AGRICULTURE } from './agriculture.js';
import { CAPITAL_EMERGENCY_OTHER } from './capital-emergency-other.js';
import { ECONOMY } from './economy.js';
import { EDUCATION_SCIENCE_CULTURE } from './education-science-culture.js';
import { ENVIRONMENT_COMMUNITIES } from './environment-communities.js';
import { GENERAL_PUBLIC_SERVICES } from './general-public-services.js';
import { HEALTH } from './health.js';
import { LAND_HOUSING_RESERVES } from './land-housing-reserves.js';
import { PUBLIC_SAFETY } from './public-safety.js';
import { SOCIAL_SECURITY } from './social-security.js';

/** 款 and 项 of every 类, in code order. */
export const SUBJECT_LISTS: readonly string[] = [
  GENERAL_PUBLIC_SERVICES,
  PUBLIC_SAFETY,
  EDUCATION_SCIENCE_CULTURE,
  SOCIAL_SECURITY,
  HEALTH,
  ENVIRONMENT_COMMUNITIES,
  AGRICULTURE,
  ECONOMY,
  LAND_HOUSING_RESERVES,
  CAPITAL_EMERGENCY_OTHER,
];
