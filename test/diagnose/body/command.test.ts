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
    "fetch('https://h/', { body: `a=1` })",
    "fetch('https://h/', { body: 'a=1', text: `b` })",
    "fetch('https://h/', { /* it's */ body: 'a=1' })",
    "fetch('https://h/', { body: 'a=1 })",
    "fetch('https://h/', { body: 'a=1\n' })",
    "fetch('https://h/', { body: 'a=1",
    "fetch('https://h/', { body: ",
    "fetch('https://h/', { body: 'a=1' }); fetch('https://h/', { body: 'b=2' })",
    "fetch('https://h/?a=1');\nawait fetch('https://h/');",
  );
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
  ]) {
    expect(firstMistake(body)).toBeUndefined();
  }
});

test("fixes every body in a command", () => {
  expectFixed("body.command", damaged("body.command"));
});
