// The call in Java.
import { javaText } from './quote.ts';
import { BEARER_TOKEN, KEY_ID, KEY_SECRET, SECURITY_TOKEN, type Sample, type SampleValue } from './sample.ts';

export function writeJava(sample: Sample): string {
  return sample.dialect === 'rest' ? writeHttpClient(sample) : writeTea(sample);
}

function writeTea({ action, version, origin, pairs, isUnsigned }: Sample): string {
  const { host, protocol } = new URL(origin);
  const scheme = protocol.slice(0, -1);
  const keys = isUnsigned
    ? ''
    : `
            .setAccessKeyId(System.getenv("${KEY_ID}"))
            .setAccessKeySecret(System.getenv("${KEY_SECRET}"))
            .setSecurityToken(System.getenv("${SECURITY_TOKEN}"))`;
  const puts = pairs.map(([name, value]) => `        body.put(${javaText(name)}, ${valueText(value)});\n`).join('');
  return `// Maven: com.aliyun:tea-openapi and com.google.code.gson:gson
import com.aliyun.teaopenapi.Client;
import com.aliyun.teaopenapi.models.Config;
import com.aliyun.teaopenapi.models.OpenApiRequest;
import com.aliyun.teaopenapi.models.Params;
import com.aliyun.teautil.models.RuntimeOptions;
import com.google.gson.GsonBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

public class Call {
    public static void main(String[] args) throws Exception {
        Client client = new Client(new Config()${keys}
            .setEndpoint(${javaText(host)})
            .setProtocol(${javaText(scheme)}));
        Params params = new Params()
            .setAction(${javaText(action)})
            .setVersion(${javaText(version)})
            .setProtocol(${javaText(scheme.toUpperCase())})
            .setPathname("/")
            .setMethod("POST")
            .setAuthType("${isUnsigned ? 'Anonymous' : 'AK'}")
            .setStyle("RPC")
            .setReqBodyType("formData")
            .setBodyType("json");
        Map<String, Object> body = new LinkedHashMap<>();
${puts}        OpenApiRequest request = new OpenApiRequest().setBody(body);
        Map<String, ?> answer = client.callApi(params, request, new RuntimeOptions());
        System.out.println(new GsonBuilder().setPrettyPrinting().create().toJson(answer.get("body")));
    }
}
`;
}

function valueText(value: SampleValue): string {
  return 'variable' in value ? `System.getenv("${value.variable}")` : javaText(value.text);
}

function writeHttpClient({ origin, request: { method, path, body } }: Sample): string {
  const type = body === undefined ? '' : '\n            .header("Content-Type", "application/json")';
  const publisher = body === undefined ? 'noBody()' : `ofString(${javaText(body)})`;
  return `import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Call {
    public static void main(String[] args) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(${javaText(origin + path)}))
            .header("Accept", "application/json")${type}
            .header("Authorization", "Bearer " + System.getenv("${BEARER_TOKEN}"))
            .method("${method}", HttpRequest.BodyPublishers.${publisher})
            .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.statusCode() + " " + response.body());
    }
}
`;
}
