import { Migration } from '@mikro-orm/migrations';

/**
 * What the server tried to make smaller in vain (words), or only by a seventh (cards) or a third (records), though each is read more often than it is
 * written, and trying took an eighth of all that an import costs it. Only what is written from now on is kept so.
 */
export class PlainColumns extends Migration {
  override name = '20261127-plain-columns';

  override up(): void {
    this.addSql('alter table directory.service alter column card set storage external');
    this.addSql('alter table directory.published_record alter column record set storage external, alter column words set storage external');
    this.addSql('alter table directory.published_provider alter column words set storage external');
  }
}
