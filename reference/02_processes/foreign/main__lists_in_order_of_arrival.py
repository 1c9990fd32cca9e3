# exercise: main
# label: wrong
# mistake: "print the squares in order": both put their list into one queue, the first that arrives is printed first; a quick second worker puts 25..81 before 0..16
import multiprocessing


def square(number: int) -> int:
    return number * number


def worker(numbers, queue):
    queue.put([square(number) for number in numbers])


def main():
    queue = multiprocessing.Queue()
    first = multiprocessing.Process(target=worker, args=(range(5), queue))
    second = multiprocessing.Process(target=worker, args=(range(5, 10), queue))
    first.start()
    second.start()
    squares = queue.get() + queue.get()
    first.join()
    second.join()
    for value in squares:
        print(value)


if __name__ == "__main__":
    main()
