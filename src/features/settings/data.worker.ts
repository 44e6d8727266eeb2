// One worker for all that reads or writes many rows at once, imports and backups: as two, each would
// bring the database's code along a second time. Each answers its own requests and no others.
import './backupWork';
import './importWork';
