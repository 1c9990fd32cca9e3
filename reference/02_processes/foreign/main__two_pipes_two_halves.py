# exercise: main
# label: right
# style: beginner's verbose code: two processes, two pipes, a half of the numbers for each
import multiprocessing


def square(number: int) -> int:
    return number * number


def worker(numbers, connection):
    results = []
    for number in numbers:
        results.append(square(number))
    connection.send(results)
    connection.close()


def main():
    first_receiver, first_sender = multiprocessing.Pipe(duplex=False)
    second_receiver, second_sender = multiprocessing.Pipe(duplex=False)
    first = multiprocessing.Process(target=worker, args=([0, 1, 2, 3, 4], first_sender))
    second = multiprocessing.Process(target=worker, args=([5, 6, 7, 8, 9], second_sender))
    first.start()
    second.start()
    first_results = first_receiver.recv()
    second_results = second_receiver.recv()
    for result in first_results:
        print(result)
    for result in second_results:
        print(result)
    first.join()
    second.join()


if __name__ == "__main__":
    main()
