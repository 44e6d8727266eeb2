// One worker for all that goes through many rows at once, imports, backups and duplicates: as three, each
// would bring the same code along. Each answers its own requests and no others.
import './backupWork';
import './duplicatesWork';
import './importWork';
