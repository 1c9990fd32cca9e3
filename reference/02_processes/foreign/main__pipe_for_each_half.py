# exercise: main
# label: right
# style: beginner, a pipe for each half, receives from the first and from the second

import multiprocessing


def work(numbers, sender):
    results = []
    for number in numbers:
        results.append(square(number))
    sender.send(results)
    sender.close()


def main():
    receiver1, sender1 = multiprocessing.Pipe(duplex=False)
    receiver2, sender2 = multiprocessing.Pipe(duplex=False)
    process1 = multiprocessing.Process(target=work, args=([0, 1, 2, 3, 4], sender1))
    process2 = multiprocessing.Process(target=work, args=([5, 6, 7, 8, 9], sender2))
    process1.start()
    process2.start()
    first = receiver1.recv()
    second = receiver2.recv()
    process1.join()
    process2.join()
    for result in first + second:
        print(result)


if __name__ == "__main__":
    main()
