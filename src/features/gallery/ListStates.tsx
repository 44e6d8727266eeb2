import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { DescriptionList } from '../../ui/DescriptionList';
import { IconButton } from '../../ui/IconButton';
import { LayerMark } from '../../ui/LayerMark';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { PersonName } from '../../ui/PersonName';
import { Section } from '../../ui/Section';
import { VirtualList } from '../../ui/VirtualList';
import { WarmthMark } from '../../ui/WarmthMark';
import styles from './Gallery.module.css';
import { PEOPLE, TEN_THOUSAND } from './people';

export function ListStates() {
  return (
    <>
      <Section
        title="Many"
        count={PEOPLE.length}
        action={<Button variant="quiet">Show all</Button>}
      >
        <List label="Many">
          {PEOPLE.map((person, index) => (
            <ListRow
              key={person.name}
              href={`#person-${index}`}
              current={index === 1}
              leading={<Avatar name={person.name} hollow={!person.met} />}
              title={<PersonName name={person.name} />}
              subtitle={person.role}
              meta={person.day}
            />
          ))}
        </List>
      </Section>
      <Section title="One">
        <List label="One">
          <ListRow
            title="Send the timetable paper to Mara"
            subtitle="You owe, by Friday"
            onClick={() => undefined}
            trailing={
              <>
                <IconButton label="Done" icon="check" />
                <IconButton label="Later" icon="clock" />
              </>
            }
          />
        </List>
      </Section>
      <Section title="Marks">
        <div class={styles.row}>
          {PEOPLE.map((person) => (
            <WarmthMark key={person.name} warmth={person.warmth} />
          ))}
          <WarmthMark warmth={null} />
        </div>
        <div class={styles.row}>
          <LayerMark layer="primary" />
          <LayerMark layer="secondary" />
          <LayerMark layer="tertiary" />
          <LayerMark layer="unplaced" />
        </div>
        <div class={styles.row}>
          <Avatar name="Mara Lindqvist" size="small" />
          <Avatar name="יעל בן־ארי" />
          <Avatar name="山本さくら" hollow />
          <Avatar name="" />
          <Avatar name="Tomás Okonkwo-Bell" size="large" />
        </div>
        <DescriptionList
          items={[
            { term: 'Last talk', description: '3 weeks ago, coffee' },
            { term: 'Wants to hear of', description: 'Timetables, and who writes them' },
          ]}
        />
      </Section>
      <Section title="Ten thousand" count={TEN_THOUSAND.length}>
        <div class={styles.scroller}>
          <VirtualList
            label="Ten thousand"
            items={TEN_THOUSAND}
            rowHeight={64}
            getKey={(person) => person.id}
            renderRow={(person) => (
              <ListRow
                href={`#${person.id}`}
                leading={<Avatar name={person.name} />}
                title={<PersonName name={person.name} />}
                subtitle="Made up"
              />
            )}
          />
        </div>
      </Section>
    </>
  );
}
