<?php

namespace Drupal\blue_heart;

/**
 * Knows the tags: which attributes each takes, and how it is written.
 *
 * Needs nothing of Drupal. The build made the data.
 */
final class Tags {

  /**
   * What the build made: the names of the languages, and the tags.
   */
  private static ?array $data = NULL;

  /**
   * Returns the tags by their name without prefix.
   *
   * Each has a title, and attributes with a title, a description and what is
   * allowed.
   */
  public static function all(): array {
    return self::data()['tags'];
  }

  /**
   * Returns the names of the languages that the tags speak, by their codes.
   */
  public static function languages(): array {
    return self::data()['languages'];
  }

  /**
   * Returns the code of a language that the tags speak.
   *
   * It is "nl" for "nl-BE", and "zh-Hans" for "zh-hans". Any other language
   * gives "".
   */
  public static function spoken(string $language): string {
    foreach (array_keys(self::languages()) as $code) {
      if (self::firstPart($code) === self::firstPart($language)) {
        return $code;
      }
    }
    return '';
  }

  /**
   * Returns what says the language in a code: "zh" of "zh-Hans".
   */
  private static function firstPart(string $code): string {
    return strtolower(preg_split('/[-_]/', $code)[0]);
  }

  /**
   * Returns the attributes that a tag takes, as they stand in HTML.
   *
   * @param string $name
   *   The name of the tag without its prefix.
   * @param array $given
   *   Values by attribute: strings, lists of strings, or TRUE.
   * @param bool $trusted
   *   Whether they come from somebody who may choose addresses and names. Others
   *   must not be able to show a number or a name of their own.
   */
  public static function clean(string $name, array $given, bool $trusted): array {
    $clean = [];
    foreach (self::all()[$name]['attributes'] as $attribute => $definition) {
      if (!isset($given[$attribute]) || !($trusted || $definition['untrusted'])) {
        continue;
      }
      $value = self::cleanValue($given[$attribute], $definition);
      if ($value !== NULL) {
        $clean[$attribute] = $value;
      }
    }
    return $clean;
  }

  /**
   * Returns a tag with its children, which a visitor without script reads.
   *
   * @param string $name
   *   The name of the tag without its prefix.
   * @param array $attributes
   *   Clean attributes.
   * @param string $page
   *   The language of the page.
   */
  public static function markup(string $name, array $attributes, string $page): string {
    $html = "<blue-heart-$name";
    $style = '';
    foreach ($attributes as $attribute => $value) {
      if (self::all()[$name]['attributes'][$attribute]['control'] === 'colour') {
        $style .= "--blue-heart-$attribute:$value;";
      }
      else {
        $html .= $value === '' ? " $attribute" : " $attribute=\"" . self::escaped($value) . '"';
      }
    }
    $html .= $style === '' ? '' : ' style="' . self::escaped($style) . '"';
    return "$html>" . self::children($name, $attributes, $page) . "</blue-heart-$name>";
  }

  /**
   * Returns what a visitor without script reads in a tag.
   */
  public static function children(string $name, array $attributes, string $page): string {
    $language = self::spoken($attributes['lang'] ?? '') ?: self::spoken($page);
    $speaks = $language && Fallback::has($name, $language);
    $children = Fallback::of($name, $attributes, $speaks ? $language : 'nl');
    // The tag does not speak the language: the text says that it is Dutch.
    return $speaks ? $children : "<div lang=\"nl\">$children</div>";
  }

  /**
   * Escapes a value for an attribute.
   */
  public static function escaped(string $value): string {
    return htmlspecialchars($value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
  }

  /**
   * Returns a value that an attribute allows, or NULL.
   */
  private static function cleanValue(mixed $value, array $definition): ?string {
    $text = is_array($value) ? '' : trim((string) $value);
    $words = is_array($value) ? $value : preg_split('/[\s,]+/', $text);
    switch ($definition['control']) {
      case 'flag':
        return in_array($value, [FALSE, 0, '0', 'false', 'off', 'no'], TRUE) ? NULL : '';

      case 'count':
        return preg_match('/^[1-9]\d{0,3}$/D', $text) ? $text : NULL;

      case 'several':
        // A language may be written as in `lang`: "nl-BE", "zh" for "zh-Hans".
        $known = array_map(
          fn($word) => in_array($word, $definition['values'], TRUE) ? $word : self::spoken((string) $word), $words
        );
        return implode(' ', array_intersect(array_unique($known), $definition['values'])) ?: NULL;

      case 'one':
        return in_array($text, $definition['values'], TRUE) ? $text : NULL;

      case 'language':
      case 'colour':
        return preg_match("~{$definition['pattern']}~D", $text) ? $text : NULL;

      case 'address':
        return preg_match('~^(https?://|/(?!/))[^\s"<>\\\\]+$~Di', $text) ? $text : NULL;

      case 'file':
        // Each visitor's browser asks for it: it has to be on this site.
        return preg_match('~^/(?!/)[^\s"<>\\\\]+$~D', $text) ? $text : NULL;

      default:
        $plain = trim(preg_replace('/\s+/u', ' ', strip_tags($text)));
        return $plain === '' ? NULL : mb_substr($plain, 0, 200);
    }
  }

  /**
   * Returns what the build made.
   */
  private static function data(): array {
    return self::$data ??= json_decode(
      file_get_contents(__DIR__ . '/../data/tags.json'), TRUE, 64, JSON_THROW_ON_ERROR
    );
  }

}
