import { lazy, Route, Router } from 'preact-iso';
import { href } from '../ui/href';
import { NotFound } from './NotFound';

// Each screen is a chunk of its own, and precached: what `/jot` needs from cold stays small.
const Today = lazy(() => import('../features/today/TodayPage'));
const JotPage = lazy(() => import('../features/jot/JotPage'));
const People = lazy(() => import('../features/people/PeoplePage'));
const PersonPage = lazy(() => import('../features/people/PersonPage'));
const WritePage = lazy(() => import('../features/messages/WritePage'));
const PlacePeople = lazy(() => import('../features/people/PlacePage'));
const Conversations = lazy(() => import('../features/log/LogPage'));
const ConversationPage = lazy(() => import('../features/conversations/ConversationPage'));
const MapPage = lazy(() => import('../features/networkMap/MapPage'));
const Plan = lazy(() => import('../features/plan/PlanPage'));
const Opportunities = lazy(() => import('../features/opportunities/OpportunitiesPage'));
const OpportunityPage = lazy(() => import('../features/opportunities/OpportunityPage'));
const Seats = lazy(() => import('../features/plan/SeatsPage'));
const SeatPage = lazy(() => import('../features/plan/SeatPage'));
const GoalPage = lazy(() => import('../features/plan/GoalPage'));
const Asks = lazy(() => import('../features/plan/asks/AsksPage'));
const AskPage = lazy(() => import('../features/plan/asks/AskPage'));
const WaysInPage = lazy(() => import('../features/plan/WaysInPage'));
const Milestones = lazy(() => import('../features/plan/milestones/MilestonesPage'));
const MilestonePage = lazy(() => import('../features/plan/milestones/MilestonePage'));
const Pitches = lazy(() => import('../features/plan/pitch/PitchesPage'));
const PitchPage = lazy(() => import('../features/plan/pitch/PitchPage'));
const PracticePage = lazy(() => import('../features/plan/pitch/PracticePage'));
const Outlook = lazy(() => import('../features/plan/outlook/OutlookPage'));
const Organizations = lazy(() => import('../features/organizations/OrganizationsPage'));
const OrganizationPage = lazy(() => import('../features/organizations/OrganizationPage'));
const Review = lazy(() => import('../features/review/ReviewPage'));
const Settings = lazy(() => import('../features/settings/SettingsPage'));
const Trash = lazy(() => import('../features/settings/TrashPage'));
const ExportPage = lazy(() => import('../features/settings/ExportPage'));
const MovePage = lazy(() => import('../features/settings/MovePage'));
const History = lazy(() => import('../features/settings/HistoryPage'));
const SnapshotPage = lazy(() => import('../features/settings/SnapshotPage'));
const RadarPage = lazy(() => import('../features/settings/RadarPage'));
const Duplicates = lazy(() => import('../features/settings/DuplicatesPage'));
const Help = lazy(() => import('../features/settings/HelpPage'));
const Gallery = import.meta.env.DEV ? lazy(() => import('../features/gallery/Gallery')) : NotFound;

/** The page of `/jot` is the composer itself, which the shell hosts. */
const NothingBeside = () => null;

interface RoutesProps {
  readonly onRouteChange: (url: string) => void;
}

/** Every screen by its route. */
export function Routes({ onRouteChange }: RoutesProps) {
  return (
    <Router onRouteChange={onRouteChange}>
      <Route path={href('/')} component={Today} />
      <Route path={href('/jot')} component={NothingBeside} />
      <Route path={href('/jots/:id')} component={JotPage} />
      <Route path={href('/people')} component={People} />
      <Route path={href('/people/place')} component={PlacePeople} />
      <Route path={href('/people/:id')} component={PersonPage} />
      <Route path={href('/people/:id/write')} component={WritePage} />
      <Route path={href('/conversations')} component={Conversations} />
      <Route path={href('/conversations/:id')} component={ConversationPage} />
      <Route path={href('/map')} component={MapPage} />
      <Route path={href('/plan')} component={Plan} />
      <Route path={href('/plan/opportunities')} component={Opportunities} />
      <Route path={href('/plan/opportunities/:id')} component={OpportunityPage} />
      <Route path={href('/plan/goals/:id')} component={GoalPage} />
      <Route path={href('/plan/seats')} component={Seats} />
      <Route path={href('/plan/seats/:id/:help')} component={SeatPage} />
      <Route path={href('/plan/asks')} component={Asks} />
      <Route path={href('/plan/asks/:id')} component={AskPage} />
      <Route path={href('/plan/ways-in')} component={WaysInPage} />
      <Route path={href('/plan/milestones')} component={Milestones} />
      <Route path={href('/plan/milestones/:id')} component={MilestonePage} />
      <Route path={href('/plan/pitch')} component={Pitches} />
      <Route path={href('/plan/pitch/:id')} component={PitchPage} />
      <Route path={href('/plan/pitch/:id/practice')} component={PracticePage} />
      <Route path={href('/plan/outlook')} component={Outlook} />
      <Route path={href('/organizations')} component={Organizations} />
      <Route path={href('/organizations/:id')} component={OrganizationPage} />
      <Route path={href('/review')} component={Review} />
      <Route path={href('/settings')} component={Settings} />
      <Route path={href('/settings/trash')} component={Trash} />
      <Route path={href('/settings/export')} component={ExportPage} />
      <Route path={href('/settings/move')} component={MovePage} />
      <Route path={href('/settings/history')} component={History} />
      <Route path={href('/settings/history/:id')} component={SnapshotPage} />
      <Route path={href('/settings/news')} component={RadarPage} />
      <Route path={href('/settings/duplicates')} component={Duplicates} />
      <Route path={href('/help')} component={Help} />
      <Route path={href('/gallery')} component={Gallery} />
      <Route default component={NotFound} />
    </Router>
  );
}
