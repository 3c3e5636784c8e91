// The call in Go.
import { jsonText } from './quote.ts';
import { BEARER_TOKEN, KEY_ID, KEY_SECRET, SECURITY_TOKEN, type Sample, type SampleValue } from './sample.ts';

export function writeGo(sample: Sample): string {
  return sample.dialect === 'rest' ? writeHttp(sample) : writeTea(sample);
}

function writeTea({ action, version, origin, pairs, isUnsigned }: Sample): string {
  const { host, protocol } = new URL(origin);
  const scheme = protocol.slice(0, -1);
  const readsEnvironment = !isUnsigned || pairs.some(([, value]) => 'variable' in value);
  const keys = isUnsigned
    ? ''
    : `
		AccessKeyId:     tea.String(os.Getenv("${KEY_ID}")),
		AccessKeySecret: tea.String(os.Getenv("${KEY_SECRET}")),
		SecurityToken:   tea.String(os.Getenv("${SECURITY_TOKEN}")),`;
  const body = pairs.map(([name, value]) => `		${jsonText(name)}: ${valueText(value)},\n`).join('');
  return `// go get github.com/alibabacloud-go/darabonba-openapi/v2 github.com/alibabacloud-go/tea-utils/v2
package main

import (
	"encoding/json"
	"fmt"
	"log"${readsEnvironment ? '\n	"os"' : ''}

	openapi "github.com/alibabacloud-go/darabonba-openapi/v2/client"
	util "github.com/alibabacloud-go/tea-utils/v2/service"
	"github.com/alibabacloud-go/tea/tea"
)

func main() {
	client, err := openapi.NewClient(&openapi.Config{${keys}
		Endpoint:        tea.String(${jsonText(host)}),
		Protocol:        tea.String(${jsonText(scheme)}),
	})
	if err != nil {
		log.Fatal(err)
	}
	params := &openapi.Params{
		Action:      tea.String(${jsonText(action)}),
		Version:     tea.String(${jsonText(version)}),
		Protocol:    tea.String(${jsonText(scheme.toUpperCase())}),
		Pathname:    tea.String("/"),
		Method:      tea.String("POST"),
		AuthType:    tea.String("${isUnsigned ? 'Anonymous' : 'AK'}"),
		Style:       tea.String("RPC"),
		ReqBodyType: tea.String("formData"),
		BodyType:    tea.String("json"),
	}
	request := &openapi.OpenApiRequest{Body: map[string]interface{}{${body === '' ? '' : `\n${body}	`}}}
	answer, err := client.CallApi(params, request, &util.RuntimeOptions{})
	if err != nil {
		log.Fatal(err)
	}
	text, err := json.MarshalIndent(answer["body"], "", "  ")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(text))
}
`;
}

function valueText(value: SampleValue): string {
  return 'variable' in value ? `os.Getenv("${value.variable}")` : jsonText(value.text);
}

function writeHttp({ origin, request: { method, path, body } }: Sample): string {
  const type = body === undefined ? '' : '\n	request.Header.Set("Content-Type", "application/json")';
  const reader = body === undefined ? 'nil' : `strings.NewReader(${jsonText(body)})`;
  return `package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"os"${body === undefined ? '' : '\n	"strings"'}
)

func main() {
	request, err := http.NewRequest("${method}", ${jsonText(origin + path)}, ${reader})
	if err != nil {
		log.Fatal(err)
	}
	request.Header.Set("Accept", "application/json")${type}
	request.Header.Set("Authorization", "Bearer "+os.Getenv("${BEARER_TOKEN}"))
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response.StatusCode, string(text))
}
`;
}
