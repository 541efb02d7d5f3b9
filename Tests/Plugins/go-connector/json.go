package main

import "unicode/utf8"

// encoding/json would make the module more than twice as large, so that these few lines stand in for it. The host sends
// nothing but valid JSON.

// member returns the raw text of a member of an object, or "".
func member(object, key string) string {
	scanner := scanner{text: object}
	if !scanner.skip('{') || scanner.skip('}') {
		return ""
	}
	for {
		name := unquote(scanner.value())
		scanner.skip(':')
		value := scanner.value()
		if name == key {
			return value
		}
		if !scanner.skip(',') {
			return ""
		}
	}
}

// text returns the string at a path of members, or "".
func text(document string, path ...string) string {
	for _, key := range path {
		document = member(document, key)
	}
	return unquote(document)
}

type scanner struct {
	text string
	at   int
}

// skip steps over a character and the white space before it, if it comes next.
func (s *scanner) skip(character byte) bool {
	for s.at < len(s.text) && s.text[s.at] <= ' ' {
		s.at++
	}
	if s.at == len(s.text) || s.text[s.at] != character {
		return false
	}
	s.at++
	return true
}

// value steps over a value and returns its raw text.
func (s *scanner) value() string {
	s.skip(0)
	start, depth := s.at, 0
	for s.at < len(s.text) {
		character := s.text[s.at]
		if depth == 0 && (character == ',' || character == ':' || character == '}' || character == ']' || character <= ' ') {
			break
		}
		s.at++
		switch character {
		case '{', '[':
			depth++
		case '}', ']':
			depth--
		case '"':
			for s.at < len(s.text) && s.text[s.at] != '"' {
				if s.text[s.at] == '\\' {
					s.at++
				}
				s.at++
			}
			s.at++
		}
	}
	return s.text[start:min(s.at, len(s.text))]
}

// unquote returns what a string in JSON stands for, and "" for other values.
func unquote(raw string) string {
	if len(raw) < 2 || raw[0] != '"' {
		return ""
	}
	raw = raw[1 : len(raw)-1]
	var result []byte
	for at := 0; at < len(raw); at++ {
		if raw[at] != '\\' {
			result = append(result, raw[at])
			continue
		}
		at++
		switch raw[at] {
		case 'n':
			result = append(result, '\n')
		case 't':
			result = append(result, '\t')
		case 'r':
			result = append(result, '\r')
		case 'b':
			result = append(result, '\b')
		case 'f':
			result = append(result, '\f')
		case 'u':
			value := unit(raw[at+1:])
			at += 4
			if value&0xFC00 == 0xD800 {
				value = 0x10000 + (value&0x3FF)<<10 + unit(raw[at+3:])&0x3FF
				at += 6
			}
			result = utf8.AppendRune(result, value)
		default:
			result = append(result, raw[at])
		}
	}
	return string(result)
}

func unit(digits string) (value rune) {
	for _, digit := range digits[:4] {
		switch {
		case digit <= '9':
			value = value<<4 + digit - '0'
		default:
			value = value<<4 + digit&^0x20 - 'A' + 10
		}
	}
	return value
}

// quote writes a string as JSON.
func quote(text string) string {
	result := []byte{'"'}
	for _, character := range []byte(text) {
		switch {
		case character == '"' || character == '\\':
			result = append(result, '\\', character)
		case character < ' ':
			const digits = "0123456789abcdef"
			result = append(result, '\\', 'u', '0', '0', digits[character>>4], digits[character&15])
		default:
			result = append(result, character)
		}
	}
	return string(append(result, '"'))
}
