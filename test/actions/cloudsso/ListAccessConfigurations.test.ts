import { beforeEach, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { makeConfiguration } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:ListAccessConfigurations', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
    await makeConfiguration(world(), account, DirectoryId, 'ECS-Admin', { 'Tags.1.Key': 'team', 'Tags.1.Value': 'a' });
    await makeConfiguration(world(), account, DirectoryId, 'ecs-reader', { 'Tags.1.Key': 'team', 'Tags.1.Value': 'b' });
    await makeConfiguration(world(), account, DirectoryId, 'VPC-Admin');
  });
  const call = (params: object = {}) => world().call(account, 'ListAccessConfigurations', { DirectoryId, ...params });
  const names = async (params: object) =>
    shown<{ AccessConfigurationName: string }[]>(await call(params), 'AccessConfigurations').map(
      ({ AccessConfigurationName: name }) => name,
    );

  it.each([
    [{}, ['ECS-Admin', 'ecs-reader', 'VPC-Admin']],
    [{ Filter: 'AccessConfigurationName sw ECS' }, ['ECS-Admin', 'ecs-reader']],
    [{ Filter: 'accessconfigurationname EQ vpc-admin' }, ['VPC-Admin']],
    [{ Filter: 'AccessConfigurationName sw %' }, []],
    [{ StatusNotifications: 'ReprovisionRequired' }, []],
    [{ 'Tags.1.Key': 'team' }, ['ECS-Admin', 'ecs-reader']],
    [{ 'Tags.1.Key': 'team', 'Tags.1.Value': 'b' }, ['ecs-reader']],
  ])('200 with %j', async (params, expected) => {
    expect(await names(params)).toEqual(expected);
  });

  it('200 page by page, and a token is good for its own list alone', async () => {
    const first = await call({ MaxResults: 2 });
    expect(first.body).toMatchObject({ TotalCounts: 3, MaxResults: 2, IsTruncated: true });
    const NextToken = shown<string>(first, 'NextToken');
    const second = await call({ MaxResults: 2, NextToken });
    expect(second.body).toMatchObject({ TotalCounts: 3, IsTruncated: false });
    expect(second.body).not.toHaveProperty('NextToken');
    expect(await names({ MaxResults: 2, NextToken })).toEqual(['VPC-Admin']);
    expect(said(await call({ NextToken, Filter: 'AccessConfigurationName sw e' }))).toBe(
      '400 InvalidParameter.NextToken',
    );
  });

  it('404 EntityNotExists.Directory', async () => {
    expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
  });
});
