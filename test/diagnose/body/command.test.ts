import { expect, test } from "vitest";
import { toCmdWord } from "./command-writers.ts";
import { damaged } from "./damages.ts";
import { endpoint, expectFixed, firstMistake, valid } from "./recognize.ts";

const found = { id: "body.command", fix: valid };
const without = { id: "body.command" };

function expectFixes(fixes: readonly (readonly [command: string, fix: string])[]): void {
  expect(fixes.map(([command]) => [command, firstMistake(command)])).toStrictEqual(
    fixes.map(([command, fix]) => [command, { id: "body.command", fix }]),
  );
}

function expectNoFix(...commands: readonly string[]): void {
  expect(commands.map((command) => [command, firstMistake(command)])).toStrictEqual(
    commands.map((command) => [command, without]),
  );
}

test("reads what a browser copies", () => {
  const bash = `curl '${endpoint}' \\
  -H 'accept: */*' \\
  -H 'content-type: application/x-www-form-urlencoded;charset=UTF-8' \\
  -H $'user-agent: a\\u0021' \\
  --data-raw '${valid}' \\
  --compressed`;
  const cmd = `curl ${toCmdWord(endpoint)} ^
  -H ${toCmdWord("accept: */*")} ^
  -H ${toCmdWord('sec-ch-ua: "Chromium";v="130"')} ^
  --data-raw ${toCmdWord(valid)} ^
  --compressed`;
  const fetchCall = `fetch("${endpoint}", {
  "headers": {
    "accept": "*/*",
    "content-type": "application/x-www-form-urlencoded;charset=UTF-8"
  },
  "referrer": "https://example.com/",
  "body": "${valid}",
  "method": "POST",
  "mode": "cors",
  "credentials": "omit"
});`;
  const message = `POST /hms/wv/token HTTP/1.1\r\nHost: wv-gen.test.expressplay.com\r\nContent-Length: 1\r\n\r\n${valid}`;
  for (const text of [bash, cmd, cmd.replaceAll("\n", "\r\n"), fetchCall, `await ${fetchCall}`, message]) {
    expect(firstMistake(text)).toStrictEqual(found);
  }
});

test("joins the data of curl as curl does", () => {
  expectFixes([
    ["curl -d a=1 -d b=2", "a=1&b=2"],
    ["curl.exe --data a=1 --data-ascii b=2 --data-binary c=3 --data-raw @d", "a=1&b=2&c=3&@d"],
    ["curl -sSda=1 -XPOST https://h/", "a=1"],
    ["curl https://h/ -o out.json -H 'X: ?a=1' --header '-d' --unknown -d a=1", "a=1"],
    ["curl --json '{\"a\":' --json 1}", '{"a":1}'],
    ["curl --data-urlencode 'a=1&2 (!)*~' --data-urlencode =b=c --data-urlencode d", "a=1%262+%28%21%29%2A~&b%3Dc&d"],
    ["curl --data-urlencode a=b@c", "a=b%40c"],
    ["curl -G https://h/ -d a=1 --data-urlencode b=+", "a=1&b=%2B"],
    ["curl --get 'https://h/?z=0#f' -d a=1", "z=0&a=1"],
    ["curl -G 'https://h/?z=0'", "z=0"],
    ["curl --url 'https://h/?a=1' -s", "a=1"],
    ["curl 'https://h/?a=1' -d ''", "a=1"],
    ["curl -g 'https://h/?a=[1-2]'", "a=[1-2]"],
    ["curl --globoff 'https://h/?a={1,2}'", "a={1,2}"],
    ["curl -d 'a=[1-2]{1,2}' 'https://[::1]:8080/'", "a=[1-2]{1,2}"],
  ]);
});

test("gives no fix of curl where there is no body, another one, or more than one", () => {
  expectNoFix(
    "curl https://h/",
    "curl -d",
    "curl 'https://h/?a=1' -d b=2",
    "curl 'https://h/?a=1' 'https://h/?b=2'",
    "curl -G 'https://h/?a=1' 'https://h/?b=2' -d c=3",
    "curl -d @file",
    "curl --json @file",
    "curl --data-urlencode @file",
    "curl --data-urlencode a@file",
    "curl --data-urlencode 'a=\ud800'",
    "curl -d a=1 -F b=2",
    "curl -d a=1 --form b=2",
    "curl -d a=1 -T file",
    "curl -d a=1 --next -d b=2",
    "curl 'https://h/?a=[1-2]'",
    "curl 'https://h/?a={1,2}'",
    "curl --url 'https://h/?wvExtension[0]=1'",
    "curl -d a=1 'https://{h,i}/'",
  );
});

test("reads the quotes of a shell", () => {
  expectFixes([
    [" curl -d 'a'\"=\"1\\&b=2 # a comment", "a=1&b=2"],
    ["curl -d a=1#2", "a=1#2"],
    [`curl -d $'a=^"' -d 'b=^\n'`, 'a=^"&b=^\n'],
    ['curl \\\n -d "a=\\"\\$\\`\\\\\\x$\\\n\'"', "a=\"$`\\\\x$'"],
    ["curl -d a\\\r\n=1$", "a=1$"],
    ["curl -d a=\\", "a="],
    ["curl -d $'a=\\'\\x41\\101\\u0042\\U0001F600\\n\\q'b", "a='AAB\u{1f600}\n\\qb"],
    ["curl -d a=1 | jq .", "a=1"],
    ["curl -d a=1 > out", "a=1"],
    ["curl -d a=1 && echo ok", "a=1"],
    ["curl -d a=1 &", "a=1"],
    ["curl -d a=1; echo ok", "a=1"],
    ["curl -d a=1\necho ok", "a=1"],
    ["curl -w %{http_code} -d kid[0]={a}", "kid[0]={a}"],
    ["curl -d a={'1,2'}~\"~\" -d '~' -d \\~ -d a/~b", "a={1,2}~~&~&~&a/~b"],
    ["curl -d 'a'[1'-'2]", "a[1-2]"],
  ]);
  expectNoFix(
    "curl -d $BODY",
    'curl -d "$BODY"',
    `curl -d "a=$${"{B}"}"`,
    'curl -d "a=$(b)"',
    "curl -d a=$(b)",
    "curl -d `b`",
    'curl -d "`b`"',
    "curl -d a=1&b=2",
    "curl -d 'a=1",
    'curl -d "a=1',
    'curl -d "a=1\\',
    "curl -d $'a=1",
    "curl -d $'a=\\xc3'",
    "curl -d $'a=\\303'",
    "curl -d $'a=\\UFFFFFFFF'",
    "curl -d a=1; curl -d b=2",
    "curl -d a=[1-2]",
    "curl -d a=[a-z]",
    "curl -d a={1,2}",
    "curl -d a={1..2}",
    "curl -d a={'1',2}",
    "curl -d ~",
    "curl -d ~/a=1",
    "curl -d a=~",
    "curl -d a:~b",
    'curl -d $"a=1"',
    "curl -d $'a=\\cA'",
    "curl -d $'a=\\0'",
    "curl -d $'a=\\x0'",
    "curl -d $'a=\\u0000'",
    "curl -d a=1 \\\n> -d b=2",
    "$ curl -d a=1 \\\r\n  > -d b=2",
    "curl -d @- <<'BODY'\na=1\nBODY",
  );
});

test("reads quotes that a web page has escaped, or a word processor changed", () => {
  expectFixes([
    ["curl -d &quot;a=1&amp;b=2&quot; -H &#39;X: y&#39; h", "a=1&b=2"],
    ["curl -d &#34;a=&lt;1&gt;&#34; -d &apos;b&apos; -d &#x27;c&#x27;", "a=<1>&b&c"],
    ["curl -d 'a=1&amp;b=2' -H &quot;X: y&quot;", "a=1&b=2"],
    ["curl -d 'a=1&amp;b=2' -H \"X: y\"", "a=1&amp;b=2"],
    ["curl -d 'a=&quot;1&quot;&b=2'", "a=&quot;1&quot;&b=2"],
    ["curl -d 'a=&euro;&quot;'", "a=&euro;&quot;"],
    ["curl -d \u201ca=1&b=2\u201d -d \u201ec\u201d -d \u2018d\u2019 h", "a=1&b=2&c&d"],
    ["curl -d \u2018a=it\u2019s\u2019", "a=it\u2019s"],
    ["curl -d a=\u201c1\u201d", "a=\u201c1\u201d"],
    ["curl -d 'a=1' -d \u201cb\u201d", "a=1&\u201cb\u201d"],
    ["fetch(\u201chttps://h/\u201d, {body:\u201ca=1\u201d})", "a=1"],
  ]);
});

test("reads a curl command that was copied without its backslashes, if that can only be read in one way", () => {
  expectFixes([
    ["curl\n-d 'a=1'\nh", "a=1"],
    ["curl\nh -d a=1", "a=1"],
    ["curl h\n  -H 'X: y'\r\n  -d 'a=1\n-b=2'", "a=1\n-b=2"],
    ["curl -d a=1\n-s\n--compressed", "a=1"],
    ["curl -d a=1\n- sent\n-- \n", "a=1"],
  ]);
  expectNoFix("curl -d a=1\n-d b=2", "curl h?a=1\n  --data b=2", "curl h\n-F a=1", "curl h\nsh -d a=1");
});

test("reads a command behind a prompt, sudo or a path", () => {
  const starts = ["$ ", "> ", "% ", "sudo ", "$ sudo ", "/usr/bin/", "sudo /opt/my-tools/curl-8.0/bin/", "\n $  "];
  expectFixes(
    starts.flatMap((start) => ["curl", "curl.exe"].map((name) => [`${start}${name} -d a=1`, "a=1"] as const)),
  );
  for (const start of ["$", "a ", "sudo", "sudo -u a ", "bin/", "$ $ ", "/usr/bin/ "]) {
    expect(firstMistake(`${start}curl -d a`)).toBeUndefined();
  }
});

test("reads the quotes of cmd", () => {
  expectFixes([
    ['curl.exe -d "a=1&b=2" https://h/', "a=1&b=2"],
    ['curl -d "a=%2C^b" ^\r\n  -s', "a=%2C^b"],
    ['curl.exe -d a=^&b=^^ -s "x y"', "a=&b=^"],
    ['curl.exe -d "a=\\"\\\\\\"" -d b\\c -d "d\\\\" -d "e""f"', 'a="\\"&b\\c&d\\&e"f'],
    ['curl ^"https://h/^" -d ^"a=^\n\nb^"', "a=\nb"],
    ['curl ^"https://h/^" -d ^"a=^\r\n\r\nb^"', "a=\r\nb"],
    ["curl.exe -d a=1 & echo ok", "a=1"],
    ["curl.exe -d a=1 | more", "a=1"],
    ["curl.exe -d a=1\r\necho ok", "a=1"],
    ["curl.exe -d 'a=1&b=2'", "a=1&b=2"],
    ["curl.exe -d a=%C3%A9 -s ", "a=%C3%A9"],
    ['curl "https://h/" -H "x: ^@" --data "a=^%^2C&b=^%^5E" --compressed', "a=%2C&b=%5E"],
    ['curl "https://h/" ^\r\n  --data "a=^%^2C^&b" ', "a=%2C&b"],
  ]);
  expectNoFix(
    "curl.exe -d a=%NAME%",
    "curl.exe -d a=$name",
    "curl.exe -d a=1&b=2",
    'curl.exe -d "a=1',
    "curl.exe -d a=1\r\ncurl.exe -d b=2",
  );
});

test("reads the literals of a call of fetch", () => {
  expectFixes([
    ["fetch('https://h/', { method: 'POST', body: 'a=1' })", "a=1"],
    [
      "fetch('https://h/', { headers: { body: 'x' }, list: ['body'], body: \"a=\\u0031\\x31\\u{31}\\'\\\n2\" });",
      "a=111'2",
    ],
    ["fetch('https://h/', {body:'a=\"\\n\\\r\n'})", 'a="\n'],
    ["fetch('https://h/?a=1')", "a=1"],
    ['fetch("https://h/?a=1", { "body": null, "method": "GET" }); send({ body: "b" });', "a=1"],
    ["fetch('https://h/?a=1', { mode: 'body' })", "a=1"],
    ["fetch('https://h/?a=1', { 'fetch': (1), mode: 'fetch' })", "a=1"],
  ]);
  expectNoFix(
    "fetch(",
    "fetch(url)",
    "fetch('https://h/' + path, { body: 'a=1' })",
    "fetch('https://h/')",
    "fetch('https://h/?a=1', { body: 'b=2' })",
    "fetch('https://h/', { body })",
    "fetch('https://h/', { body: text })",
    "fetch('https://h/', { body: ['a=1'] })",
    "fetch('https://h/', { body: 'a=' + b })",
    `fetch('https://h/', { body: \`a=$${"{b}"}\` })`,
    "fetch('https://h/', { body: String.raw`a=1` })",
    "fetch('https://h/', { /* it's */ body: 'a=1' })",
    "fetch('https://h/', { body: 'a=1 })",
    "fetch('https://h/', { body: 'a=1\n' })",
    "fetch('https://h/', { body: 'a=1",
    "fetch('https://h/', { body: ",
    "fetch('https://h/', { body: 'a=1' }); fetch('https://h/', { body: 'b=2' })",
    "fetch('https://h/?a=1');\nawait fetch('https://h/');",
  );
});

test("reads templates, objects and URLSearchParams in a call of fetch", () => {
  expectFixes([
    ["fetch(`https://h/`, { body: `a=$1'\"\n&b=\\`$` })", "a=$1'\"\n&b=`$"],
    [
      "fetch('https://h/', { body: new URLSearchParams({ kid: '^a', \"b-c\": `d`, level: 1 }) })",
      "kid=%5Ea&b-c=d&level=1",
    ],
    ["fetch('https://h/', {\n body: new URLSearchParams({ a: '1', }).toString(),\n})", "a=1"],
    ["fetch('https://h/', { body: new URLSearchParams('a=1') })", "a=1"],
  ]);
  expectNoFix(
    "fetch('https://h/', { body: new URLSearchParams({ a }) })",
    "fetch('https://h/', { body: new URLSearchParams({ a: b }) })",
    "fetch('https://h/', { body: new URLSearchParams({ a: '1' + b }) })",
    "fetch('https://h/', { body: new URLSearchParams({ a: 007 }) })",
    "fetch('https://h/', { body: new URLSearchParams({ a: '1', a: '2' }) })",
    "fetch('https://h/', { body: new URLSearchParams({ ...b }) })",
    "fetch('https://h/', { body: new URLSearchParams({ a: '\ud800' }) })",
    "fetch('https://h/', { body: new URLSearchParams({ a: '1'",
    "fetch('https://h/', { body: new URLSearchParams({ a:",
    "fetch('https://h/', { body: new URLSearchParams([['a', '1']]) })",
    "fetch('https://h/', { body: new URLSearchParams('a=1', b) })",
    "fetch('https://h/', { body: new URLSearchParams('a=1').get('a') })",
    "fetch('https://h/', { body: new FormData('a=1') })",
  );
});

test("reads the literals of a call of Python's Requests", () => {
  expectFixes([
    ["requests.post('https://h/', data={'kid': '^a', \"b\": 1})", "kid=%5Ea&b=1"],
    [
      "import requests\n\nr = requests.post(\n    'https://h/',\n    headers={'data': 'x'},\n    data={\n        'a': '1',\n    },\n)\nprint(r.text)",
      "a=1",
    ],
    ["requests.post('https://h/', {'a': '\\''})", "a=%27"],
    ["requests.post('https://h/', 'a=1')", "a=1"],
    ["requests.post('https://h/?a=1', )", "a=1"],
    ["requests.get('https://h/?a=1')", "a=1"],
    ["requests.get('https://h/', params={'a': '1'}, timeout=5)", "a=1"],
    ["requests.post('https://h/?a=1', data=None)", "a=1"],
  ]);
  expectNoFix(
    "requests.post(url, data={'a': '1'})",
    "requests.post('https://h/', data=payload)",
    "requests.post('https://h/?a=1', payload)",
    "requests.post('https://h/', data={'a': key})",
    "requests.post('https://h/', data={'a': f'{key}'})",
    "requests.post('https://h/', data={'a': '\\N{BULLET}'})",
    "requests.post('https://h/', data={'a': '1' 'b'})",
    "requests.post('https://h/', data={'a': '1'}, params={'b': '2'})",
    "requests.post('https://h/', data={'a': '1'}, files={'b': '2'})",
    "requests.post('https://h/', json={'a': '1'})",
    "requests.post('https://h/', data={'a': '1'}) # it",
    "requests.post('https://h/', data={'a': '1'})\nrequests.post('https://h/')",
  );
});

test("reads the data of wget", () => {
  expectFixes([
    ["wget --post-data 'a=1&b=2' https://h/", "a=1&b=2"],
    ["sudo wget -qO- --body-data=a=1 https://h/token", "a=1"],
    ["wget 'https://h/token?a=1' -O out", "a=1"],
    ["wget h/token?a=1", "a=1"],
  ]);
  expectNoFix(
    "wget https://h/",
    "wget --post-data",
    "wget --post-data $BODY https://h/",
    "wget --post-data a=1 'https://h/?b=2'",
    "wget --post-data a=1 --post-data b=2",
    "wget --post-file body 'https://h/?a=1'",
    "wget --post-data a=1; wget --post-data b=2",
  );
});

test("reads the body of a cmdlet of PowerShell", () => {
  expectFixes([
    ['Invoke-WebRequest -Uri https://h/ -Method Post -Body "a=1&b=2"', "a=1&b=2"],
    ["PS C:\\> $r = invoke-restmethod -Uri $url -Body @{ kid = '^a'; \"b\" = 1 } | ConvertTo-Json", "kid=%5Ea&b=1"],
    [
      "irm -Uri 'https://h/' `\r\n  -Headers @{ a = $b } `\r\n  -Body @{\r\n    kid = '^a'\r\n\r\n    b = '2'\r\n  }\r\n",
      "kid=%5Ea&b=2",
    ],
    ["iwr https://h/ -Body 'a=''$b`c\"'", "a='$b`c\""],
    ['iwr https://h/ -Body "a=""`"`$b`` $ \'c"', 'a=""$b` $ \'c'],
    ["iwr 'https://h/?a=1'", "a=1"],
  ]);
  expectNoFix(
    "iwr https://h/",
    "iwr https://h/?a=1",
    "iwr 'https://h/?a=1' -Body 'b=2'",
    "iwr https://h/ -Body a=1",
    "iwr https://h/ -Body $body",
    "iwr https://h/ -Body { a = '1' }",
    "iwr https://h/ -Body null",
    "iwr https://h/ -Body",
    'iwr https://h/ -Body "a=$b"',
    'iwr https://h/ -Body "a=$(b)"',
    'iwr https://h/ -Body "a=`n"',
    "iwr https://h/ -Body 'a=1",
    "iwr https://h/ -Body 'a=1' # it",
    "iwr https://h/ -Body 'a=1' `+ 'b'",
    "iwr https://h/ -Body ('a=1' + $b)",
    "iwr https://h/ -Body 'a=1'+$b",
    "iwr https://h/ -Body @'\na=1\n'@",
    "iwr https://h/ -Body @{ a = '1'; a = '2' }",
    "iwr https://h/ -Body @{ a = '1'",
    "iwr 'https://h/?a=1' -Form @{ b = '2' }",
    "iwr 'https://h/?a=1' -InFile body",
    "iwr https://h/ -Body 'a=1'\niwr https://h/ -Body 'b=2'",
  );
  expect(firstMistake("irmgard -Body a")).toBeUndefined();
});

test("reads an HTTP message", () => {
  expectFixes([
    ["POST /token HTTP/1.1\nHost: h\n\na=1", "a=1"],
    ["GET /token?a=1 HTTP/2\r\nHost: h\r\n\r\n", "a=1"],
    ["GET https://h/token?a=1#f HTTP/1.1", "a=1"],
  ]);
  expectNoFix("POST /token HTTP/1.1\nHost: h\n\na=1\n\nGET / HTTP/1.1", "GET /?a=1 HTTP/2\r\n\r\nGET / HTTP/2");
  expectNoFix("POST /token HTTP/1.1\nHost: h", "POST /token?a=1 HTTP/1.1\nHost: h\n\nb=2");
});

test("takes nothing else for a command", () => {
  for (const body of [
    "curl",
    "curly -d a=1",
    "Curl -d a=1",
    "fetch ('a')",
    "prefetch('a')",
    "POST /token",
    "post / HTTP/1.1",
    "wget",
    "iwr",
  ]) {
    expect(firstMistake(body)).toBeUndefined();
  }
});

test("fixes every body in a command", () => {
  expectFixed("body.command", damaged("body.command"));
});
