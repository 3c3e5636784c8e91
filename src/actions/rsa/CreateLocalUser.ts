// rsa:CreateLocalUser
import { action } from '../action.ts';
import { presentOne } from './presentUsers.ts';

export default action('rsa:CreateLocalUser', async (params, domain) => {
  const { users, people, administrator, administration } = domain;
  const { directoryId } = administrator;
  const { userName: name, email, firstName, lastName, password = null, groupMemberships = [] } = params;
  await administration.identitySource.assertLocal(directoryId, params.identitySource);
  const user = await users.create(directoryId, { name, email, firstName, lastName, status: 'Enabled' });
  const { defaultSmsPhone: smsNumber, defaultVoicePhone: voiceNumber } = params;
  if (smsNumber || voiceNumber) await administration.factors.setPhones(user, { smsNumber, voiceNumber });
  if (password !== null) {
    await people.passwords.reset(directoryId, user.id, { password, isGenerated: false, isResetRequired: false });
  }
  for (const groupId of [...new Set(groupMemberships)].sort()) {
    await people.memberships.add(directoryId, groupId, user.id);
  }
  return presentOne(user, domain);
});
