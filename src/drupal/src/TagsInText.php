<?php

namespace Drupal\blue_heart;

/**
 * Writes tags into a text: for tokens, and for tags that came without children.
 *
 * Needs nothing of Drupal but the parsed text.
 */
final class TagsInText {

  private const TOKEN = '/\[blauwhart(?:\s([^\[\]]*))?\]/u';
  private const ATTRIBUTE = '/([\w-]+)\s*=\s*(?:["“”„]([^"“”„]*)["“”]|\'([^\']*)\'|([^\s"\']+))|(\S+)/u';

  /**
   * Elements in which a tag may stand. A browser closes a paragraph before it.
   */
  private const AROUND = ['body', 'div', 'section', 'article', 'aside', 'main', 'header', 'footer', 'li', 'td', 'th', 'dd', 'blockquote', 'figure', 'details'];

  /**
   * Constructs it for a text in a language.
   *
   * @param \DOMDocument $text
   *   The text.
   * @param string $language
   *   Its language.
   * @param \Closure $parse
   *   Returns a document of a piece of HTML.
   */
  public function __construct(
    private readonly \DOMDocument $text,
    private readonly string $language,
    private readonly \Closure $parse,
  ) {}

  /**
   * Returns whether a text may hold something of ours.
   */
  public static function mayBeIn(string $text): bool {
    return str_contains($text, '[blauwhart') || str_contains($text, 'blue-heart');
  }

  /**
   * Writes the tags, and returns whether the page needs the script.
   *
   * A link that stands for a tag stays as it is: the script puts the tag there,
   * and without the script the link is there.
   */
  public function write(): bool {
    $found = FALSE;
    foreach ($this->find('//*[starts-with(name(), "blue-heart-")]') as $element) {
      $found = $this->complete($element) || $found;
    }
    foreach ($this->find('//text()[contains(., "[blauwhart")][not(ancestor::pre or ancestor::code or ancestor::script or ancestor::style or ancestor::textarea)]') as $node) {
      $found = $this->replaceTokens($node) || $found;
    }
    return $found || $this->find('//a[@data-blue-heart or contains(@href, "#blue-heart=")]');
  }

  /**
   * Gives a tag that was written by hand its children, and a place to stand.
   */
  private function complete(\DOMElement $element): bool {
    $name = substr($element->nodeName, strlen('blue-heart-'));
    if (!isset(Tags::all()[$name])) {
      return FALSE;
    }
    if (trim($element->textContent) === '') {
      $given = [];
      foreach ($element->attributes as $attribute) {
        $given[$attribute->name] = $attribute->value;
      }
      $this->fill($element, Tags::children($name, Tags::clean($name, $given, TRUE), $this->language));
    }
    $top = $this->outermost($element);
    if ($top !== $element) {
      $top->parentNode->insertBefore($element, $top->nextSibling);
      $this->removeIfEmpty($top);
    }
    return TRUE;
  }

  /**
   * Takes the tokens out of a piece of text, and puts their tags after it.
   */
  private function replaceTokens(\DOMText $node): bool {
    $tags = '';
    $left = preg_replace_callback(self::TOKEN, function ($token) use (&$tags) {
      $tag = $this->tagOf($token[1] ?? '');
      $tags .= $tag;
      return $tag === '' ? $token[0] : '';
    }, $node->data);
    if ($tags === '') {
      return FALSE;
    }
    $node->data = $left;
    $top = $this->outermost($node);
    $next = $top->nextSibling;
    foreach ($this->nodesOf($tags) as $tag) {
      $top->parentNode->insertBefore($tag, $next);
    }
    $this->removeIfEmpty($top);
    return TRUE;
  }

  /**
   * Returns the tag for the words of a token, or "" where there is none.
   */
  private function tagOf(string $words): string {
    $name = 'helpline-card';
    $given = [];
    preg_match_all(self::ATTRIBUTE, $words, $found, PREG_SET_ORDER | PREG_UNMATCHED_AS_NULL);
    foreach ($found as $at => $part) {
      if ($part[1] !== NULL) {
        $given[strtolower($part[1])] = $part[2] ?? $part[3] ?? $part[4];
      }
      elseif ($at === 0) {
        $name = preg_replace('/^blue-heart-/', '', strtolower($part[5]));
      }
      else {
        $given[strtolower($part[5])] = TRUE;
      }
    }
    if (!isset(Tags::all()[$name])) {
      return '';
    }
    // The short code of WordPress names a colour without "color-".
    foreach ($given as $attribute => $value) {
      $given += ["color-$attribute" => $value];
    }
    return Tags::markup($name, Tags::clean($name, $given, FALSE), $this->language);
  }

  /**
   * Returns what has to make place: the node, or what it stands in.
   */
  private function outermost(\DOMNode $node): \DOMNode {
    while (!in_array($node->parentNode->nodeName, self::AROUND, TRUE)) {
      $node = $node->parentNode;
    }
    return $node;
  }

  /**
   * Removes a paragraph or a piece of text that has nothing left to show.
   */
  private function removeIfEmpty(\DOMNode $node): void {
    $shown = $this->find('.//*[not(self::br or self::strong or self::em or self::b or self::i or self::u or self::span or self::a)]', $node);
    if (!$shown && trim($node->textContent, " \n\r\t\u{a0}") === '') {
      $node->parentNode->removeChild($node);
    }
  }

  /**
   * Puts HTML into an element.
   */
  private function fill(\DOMElement $element, string $html): void {
    $element->textContent = '';
    foreach ($this->nodesOf($html) as $node) {
      $element->appendChild($node);
    }
  }

  /**
   * Returns a piece of HTML as nodes of the text.
   */
  private function nodesOf(string $html): array {
    $body = ($this->parse)($html)->getElementsByTagName('body')->item(0);
    return array_map(fn($node) => $this->text->importNode($node, TRUE), iterator_to_array($body->childNodes));
  }

  /**
   * Returns the nodes that an expression selects.
   */
  private function find(string $expression, ?\DOMNode $in = NULL): array {
    return iterator_to_array((new \DOMXPath($this->text))->query($expression, $in));
  }

}
