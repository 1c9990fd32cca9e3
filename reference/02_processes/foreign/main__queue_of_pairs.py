# exercise: main
# label: right
# style: beginner: two processes with a half each, a queue of (number, square), ten gets into a dict, then join
import multiprocessing


def work(queue, numbers):
    for number in numbers:
        queue.put((number, square(number)))


def main():
    queue = multiprocessing.Queue()
    first = multiprocessing.Process(target=work, args=(queue, range(0, 5)))
    second = multiprocessing.Process(target=work, args=(queue, range(5, 10)))
    first.start()
    second.start()

    squares = {}
    while len(squares) < 10:
        number, value = queue.get()
        squares[number] = value

    first.join()
    second.join()

    for number in range(10):
        print(squares[number])


if __name__ == "__main__":
    main()
