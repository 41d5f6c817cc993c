import communitySchoolCoordinator from './community-school-coordinator.mjs';
import developingEducators from './developing-educators.mjs';
import needsAssetsAssessment from './needs-assets-assessment.mjs';
import reimaginingSchoolSafety from './reimagining-school-safety.mjs';
import sharedLeadership1 from './shared-leadership-1.mjs';
import sharedLeadership2 from './shared-leadership-2.mjs';

export const sessions = [
  needsAssetsAssessment,
  communitySchoolCoordinator,
  sharedLeadership1,
  sharedLeadership2,
  reimaginingSchoolSafety,
  developingEducators,
];
