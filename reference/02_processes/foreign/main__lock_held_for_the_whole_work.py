# exercise: main
# label: wrong
# mistake: "are at it at the same time": each worker holds a common lock while it squares all its numbers, so one waits for the other
import multiprocessing


def square(number: int) -> int:
    return number * number


def worker(numbers, squares, lock):
    with lock:  # the array is shared
        for number in numbers:
            squares[number] = square(number)


def main():
    lock = multiprocessing.Lock()
    squares = multiprocessing.Array("i", 10, lock=False)
    processes = [
        multiprocessing.Process(target=worker, args=(numbers, squares, lock))
        for numbers in (range(5), range(5, 10))
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    for value in squares:
        print(value)


if __name__ == "__main__":
    main()
