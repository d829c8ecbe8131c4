import desk from './desk.json' with { type: 'json' }
import shell from './shell.json' with { type: 'json' }

export default { desk, shell }
