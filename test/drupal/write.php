<?php

/**
 * @file
 * Writes tags and texts with the classes of the module, for the tests.
 *
 * Reads from the standard input a list of calls, and writes what they return.
 * The parser is PHP's own, where Drupal has Html::load().
 */

use Drupal\blue_heart\Tags;
use Drupal\blue_heart\TagsInText;

foreach (['Tags', 'Fallback', 'TagsInText'] as $class) {
  require "$argv[1]/src/$class.php";
}
libxml_use_internal_errors(TRUE);
error_reporting(E_ALL);
set_error_handler(fn($level, $message, $file, $line) => throw new ErrorException($message, 0, $level, $file, $line));

function parsed(string $html): \DOMDocument {
  $document = new \DOMDocument();
  $document->loadHTML("<html><head><meta charset=\"utf-8\"></head><body>$html</body></html>");
  return $document;
}

$calls = [
  'children' => fn($name, $given, $page) => Tags::children($name, Tags::clean($name, $given, TRUE), $page),
  'markup' => fn($name, $given, $page) => Tags::markup($name, Tags::clean($name, $given, TRUE), $page),
  'clean' => fn($name, $given, $trusted) => (object) Tags::clean($name, $given, $trusted),
  'text' => function ($html, $language) {
    $document = parsed($html);
    $needsScript = TagsInText::mayBeIn($html) && (new TagsInText($document, $language, parsed(...)))->write();
    $body = $document->getElementsByTagName('body')->item(0);
    return [implode('', array_map($document->saveHTML(...), iterator_to_array($body->childNodes))), $needsScript];
  },
];
$answers = array_map(fn($call) => $calls[$call[0]](...$call[1]), json_decode(stream_get_contents(STDIN), TRUE));
echo json_encode($answers, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
