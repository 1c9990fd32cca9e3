# exercise: main
# label: right

import multiprocessing


def _square_some(writer, numbers):
    squares = []
    for number in numbers:
        squares.append(square(number))
    writer.send(squares)
    writer.close()


def main():
    # Ann: 0-4 and 5-9? Ben: evens and odds, as with cards: one for you, one for me.
    evens = list(range(0, 10, 2))
    odds = list(range(1, 10, 2))

    children = []
    readers = []
    for numbers in (evens, odds):
        reader, writer = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(target=_square_some, args=(writer, numbers))
        child.start()
        writer.close()
        children.append(child)
        readers.append(reader)

    # Ann: both have been started, now we may wait for the first.
    answers = []
    for reader in readers:
        answers.append(reader.recv())
        reader.close()
    for child in children:
        child.join()

    for of_even, of_odd in zip(answers[0], answers[1]):
        print(of_even)
        print(of_odd)


if __name__ == "__main__":
    main()
