# exercise: main
# label: wrong
# mistake: each of the two workers calls square for all ten numbers, so every number is squared twice and no work is shared (the output is right); breaks "Two worker processes share the work ...; they call ``square`` once for each number" (read as: each of them does)

import multiprocessing


def _square_all(results, worker):
    # Ann: "they call square once for each number": both of them, for each of the ten.
    squares = []
    for number in range(10):
        squares.append(square(number))
    results.put((worker, squares))


def main():
    results = multiprocessing.Queue()
    children = []
    for worker in range(2):
        children.append(
            multiprocessing.Process(target=_square_all, args=(results, worker))
        )
    for child in children:
        child.start()

    by_worker = {}
    for _ in children:
        worker, squares = results.get()
        by_worker[worker] = squares
    for child in children:
        child.join()

    # Ben: and where do they share? Ann: here: half of each is printed.
    for value in by_worker[0][:5]:
        print(value)
    for value in by_worker[1][5:]:
        print(value)


if __name__ == "__main__":
    main()
