import { existsSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';

/** A host that is not ours: how it is started with the built site. */
export interface Host {
  readonly name: string;
  readonly programs: readonly string[];
  readonly install: string;
  /** Writes what the host needs into its folder; gives the arguments to start it with, in the foreground. */
  readonly prepare: (folder: string, dist: string, port: number) => readonly string[];
}

const modules = ['/usr/lib/apache2/modules', '/usr/lib/httpd/modules', '/usr/lib64/httpd/modules'];

/** The hosts that we ask. */
export const hosts: readonly Host[] = [
  {
    name: 'Apache',
    programs: ['/usr/sbin/apache2', '/usr/sbin/httpd', 'httpd'],
    install: 'apt-get install apache2',
    prepare(folder, dist, port) {
      const where = modules.find((path) => existsSync(path)) ?? '';
      const wanted = [
        'mpm_event',
        'unixd',
        'authz_core',
        'mime',
        'dir',
        'alias',
        'headers',
        'filter',
        'deflate',
      ];
      const load = wanted
        .filter((name) => existsSync(join(where, `mod_${name}.so`)))
        .map((name) => `LoadModule ${name}_module ${join(where, `mod_${name}.so`)}`);
      const root = userInfo().uid === 0;
      const file = join(folder, 'apache.conf');
      writeFileSync(
        file,
        [
          ...load,
          `ServerRoot "${folder}"`,
          'ServerName 127.0.0.1',
          `Listen 127.0.0.1:${port}`,
          `PidFile "${join(folder, 'pid')}"`,
          `ErrorLog "${join(folder, 'error.log')}"`,
          ...(root ? ['User www-data', 'Group www-data'] : []),
          'TypesConfig /etc/mime.types',
          'DirectoryIndex index.html',
          `DocumentRoot "${dist}"`,
          `<Directory "${dist}">`,
          '  AllowOverride FileInfo',
          '  Require all granted',
          '</Directory>',
          '<Files ".ht*">',
          '  Require all denied',
          '</Files>',
          '',
        ].join('\n'),
      );
      return ['-f', file, '-DFOREGROUND'];
    },
  },
  {
    name: 'nginx',
    programs: ['/usr/sbin/nginx', 'nginx'],
    install: 'apt-get install nginx',
    prepare(folder, dist, port) {
      const file = join(folder, 'nginx.conf');
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (kind) => `  ${kind}_temp_path ${join(folder, kind)};`,
      );
      writeFileSync(
        file,
        [
          'daemon off;',
          `pid ${join(folder, 'pid')};`,
          `error_log ${join(folder, 'error.log')};`,
          'events { }',
          'http {',
          '  include /etc/nginx/mime.types;',
          '  access_log off;',
          ...temporary,
          '  server {',
          `    listen 127.0.0.1:${port};`,
          `    root ${dist};`,
          '    index index.html;',
          `    include ${join(dist, 'nginx-headers.conf')};`,
          '  }',
          '}',
          '',
        ].join('\n'),
      );
      return ['-c', file, '-e', join(folder, 'error.log')];
    },
  },
];
