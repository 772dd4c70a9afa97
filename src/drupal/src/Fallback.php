<?php

namespace Drupal\blue_heart;

/**
 * Writes what a visitor without script reads in a tag.
 *
 * The texts were made, and escaped, when the module was built.
 */
final class Fallback {

  /**
   * The texts by language.
   */
  private static array $texts = [];

  /**
   * Returns whether a tag speaks a language.
   */
  public static function has(string $name, string $language): bool {
    return isset(self::texts($language)['tags'][$name]);
  }

  /**
   * Returns the children of a tag in a language, from clean attributes.
   */
  public static function of(string $name, array $attributes, string $language): string {
    ['direction' => $direction, 'tags' => $tags] = self::texts($language);
    $texts = $tags[$name];
    $html = isset($texts['texts']) ? self::fromTable($texts, $attributes) : self::card($texts, $attributes);
    $level = $attributes['heading-level'] ?? '2';
    $html = preg_replace('~(</?h)2>~', "\${1}$level>", $html);
    return $direction === 'rtl' ? "<div dir=\"rtl\">$html</div>" : $html;
  }

  /**
   * Returns the direction of a language, and the texts of the tags by name.
   */
  private static function texts(string $language): array {
    return self::$texts[$language] ??= json_decode(
      file_get_contents(__DIR__ . "/../data/fallback.$language.json"), TRUE, 64, JSON_THROW_ON_ERROR
    );
  }

  /**
   * Returns the text for the values on which it depends.
   */
  private static function fromTable(array $texts, array $attributes): string {
    $values = array_map(
      fn($attribute) => $attribute === 'href' && isset($attributes['href']) ? 'given' : $attributes[$attribute] ?? '',
      $texts['matters'],
    );
    return str_replace('{href}', Tags::escaped($attributes['href'] ?? ''), $texts['texts'][implode(' ', $values)]);
  }

  /**
   * Returns the text of the card.
   *
   * It has the contacts that were chosen, else those for a reader and a region.
   */
  private static function card(array $texts, array $attributes): string {
    $chosen = isset($attributes['contacts']) ? explode(' ', $attributes['contacts']) : [];
    $reader = $attributes['for'] ?? '';
    $ids = $chosen ?: $texts['lists'][$reader . ' ' . ($attributes['region'] ?? '')];
    $first = $texts['contacts'][array_shift($ids)][0];
    $others = array_map(fn($id) => "<li>{$texts['contacts'][$id][1]}</li>", $ids);
    $leaves = ($attributes['exit'] ?? '') !== 'off';
    $full = $others && ($attributes['variant'] ?? '') !== 'compact';
    return $texts['heading']
      . ($leaves ? $texts['exit'] : '')
      . $first
      . ($chosen || $reader === 'danger' ? '' : $texts['emergency'])
      . ($full ? '<ul>' . implode('', $others) . '</ul>' : '')
      . ($leaves ? $texts['honesty'] : '')
      . $texts['end'];
  }

}
