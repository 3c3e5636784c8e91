import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeGroup, type MadeGroup } from '../../support/givenPeople.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:GetGroup', (world) => {
  let account: Account;
  let made: MadeGroup;
  beforeEach(async () => {
    account = await world().account();
    made = await makeGroup(world(), account);
  });
  const call = (params: object = {}) => world().call(account, 'GetGroup', { ...made, ...params });

  it('200 shows the group', async () => {
    const group = shown(await call(), 'Group');
    expect(group).toMatchObject({ GroupId: made.GroupId, GroupName: 'Dev-Team', ProvisionType: 'Manual' });
    expect(group['CreateTime']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  describe('404', () => {
    it('EntityNotExists.Group for an unknown group', async () => {
      expect(said(await call({ GroupId: 'g-00000000000000000000' }))).toBe('404 EntityNotExists.Group');
    });

    it("EntityNotExists.Directory for another account's directory", async () => {
      const stranger = await world().account();
      expect(said(await world().call(stranger, 'GetGroup', made))).toBe('404 EntityNotExists.Directory');
    });
  });
});
