import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaType;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** Validates every XML part of some .docx files against the schemas of ECMA-376 (transitional), as Apache POI compiles them. */
public class ValidateParts {
  /** Parts of other vocabularies: of the package, Dublin Core, our own record. */
  private static final Set<String> OTHERS =
      Set.of("[Content_Types].xml", "docProps/core.xml", "customXml/item1.xml");

  public static void main(String[] files) throws Exception {
    int parts = 0;
    int faults = 0;
    for (String file : files) {
      try (ZipFile zip = new ZipFile(file)) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          String name = entry.getName();
          if (!name.endsWith(".xml") || OTHERS.contains(name)) continue;
          List<String> found = faultsOf(zip.getInputStream(entry));
          parts++;
          faults += found.size();
          for (String fault : found) System.out.println(file + " " + name + ": " + fault);
        }
      }
    }
    System.out.println(files.length + " files, " + parts + " parts, " + faults + " faults");
    System.exit(faults == 0 && parts > files.length ? 0 : 1);
  }

  private static List<String> faultsOf(InputStream part) throws Exception {
    String xml = withoutIgnorable(new String(part.readAllBytes(), StandardCharsets.UTF_8));
    InputStream input = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    XmlObject document = TypeSystemHolder.typeSystem.parse(input, null, null);
    SchemaType type = document.schemaType();
    if (type.isNoType() || type == XmlObject.type) return List.of("no schema knows it");
    List<XmlError> errors = new ArrayList<>();
    document.validate(new XmlOptions().setErrorListener(errors));
    return errors.stream().map(XmlError::getMessage).toList();
  }

  /** What `mc:Ignorable` says that a reader of ECMA-376 alone is to leave out (part 3 of the standard). */
  private static String withoutIgnorable(String xml) {
    var names = java.util.regex.Pattern.compile(" mc:Ignorable=\"([^\"]*)\"").matcher(xml);
    if (!names.find()) return xml;
    String prefixes = names.group(1).trim().replaceAll("\\s+", "|");
    return xml.replace(names.group(), "").replaceAll(" (?:" + prefixes + "):\\w+=\"[^\"]*\"", "");
  }
}
