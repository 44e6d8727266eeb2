import { useLocation } from 'preact-iso';
import { href, routeOf } from '../ui/href';
import { Icon, type IconName } from '../ui/Icon';
import styles from './MainNavigation.module.css';

const LINKS: readonly {
  readonly label: string;
  readonly route: `/${string}`;
  readonly icon: IconName;
}[] = [
  { label: 'Today', route: '/', icon: 'today' },
  { label: 'People', route: '/people', icon: 'people' },
  { label: 'Jot', route: '/jot', icon: 'jot' },
  { label: 'Map', route: '/map', icon: 'map' },
  { label: 'Plan', route: '/plan', icon: 'plan' },
];

const isWithin = (route: string, link: string): boolean =>
  link === '/'
    ? route === '/'
    : route === link || route.startsWith(`${link}/`) || route.startsWith(`${link}s/`);

interface MainNavigationProps {
  /** Shows the text box and gives it focus within the tap: iOS raises the keyboard only then. */
  readonly onJot: () => void;
}

/** The bar at the bottom of a phone, the rail at the side of a desktop. */
export function MainNavigation({ onJot }: MainNavigationProps) {
  const { path } = useLocation();
  const route = routeOf(path);
  return (
    <nav class={styles.bar} aria-label="Main">
      <ul class={styles.links}>
        {LINKS.map(({ label, route: link, icon }) => (
          <li key={link}>
            <a
              class={styles.link}
              href={href(link)}
              aria-current={isWithin(route, link) ? 'page' : undefined}
              data-jot={link === '/jot'}
              onClick={link === '/jot' ? onJot : undefined}
            >
              <span class={styles.mark}>
                <Icon name={icon} />
              </span>
              <span>{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
