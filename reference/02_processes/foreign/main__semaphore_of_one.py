# exercise: main
# label: wrong
# mistake: a BoundedSemaphore with the count 1 is held by a worker during all of its work, so the second worker begins when the first has ended; breaks "Two worker processes share the work and run at the same time"
import multiprocessing


def _square_some(places, squares, numbers):
    with places:
        for number in numbers:
            squares[number] = square(number)


def main():
    places = multiprocessing.BoundedSemaphore(1)
    squares = multiprocessing.Array("i", 10)
    workers = [
        multiprocessing.Process(target=_square_some, args=(places, squares, numbers))
        for numbers in (range(5), range(5, 10))
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    for value in squares:
        print(value)


if __name__ == "__main__":
    main()
