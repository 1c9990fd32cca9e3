# exercise: main
# label: right
# style: plain beginner style: two processes, one queue, a dictionary of results
import multiprocessing


def square_numbers(numbers, queue):
    for number in numbers:
        queue.put((number, square(number)))


def main():
    """Print the squares of 0 to 9 in order, worked out by two processes."""
    queue = multiprocessing.Queue()
    first = multiprocessing.Process(target=square_numbers, args=([0, 1, 2, 3, 4], queue))
    second = multiprocessing.Process(target=square_numbers, args=([5, 6, 7, 8, 9], queue))
    first.start()
    second.start()
    results = {}
    while len(results) < 10:
        number, result = queue.get()
        results[number] = result
    first.join()
    second.join()
    for number in range(10):
        print(results[number])


if __name__ == "__main__":
    main()
