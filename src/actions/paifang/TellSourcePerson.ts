// paifang:TellSourcePerson
import { action } from '../action.ts';

export default action('paifang:TellSourcePerson', async (params, { administration }) => {
  const { DirectoryId, UserName: userName, Email: email, FirstName: firstName, LastName: lastName } = params;
  const person = { userName, email, firstName, lastName, isActive: params.Active };
  await administration.identitySource.tell(DirectoryId, person);
  return {};
});
