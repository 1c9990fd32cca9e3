# exercise: main
# label: right
import multiprocessing


def square_some(numbers, sender):
    squares = []
    for n in numbers:
        squares.append(square(n))
    sender.send(squares)
    sender.close()


def main():
    receiver1, sender1 = multiprocessing.Pipe(duplex=False)
    receiver2, sender2 = multiprocessing.Pipe(duplex=False)
    first = multiprocessing.Process(
        target=square_some, args=([0, 1, 2, 3, 4], sender1)
    )
    second = multiprocessing.Process(
        target=square_some, args=([5, 6, 7, 8, 9], sender2)
    )
    first.start()
    second.start()
    sender1.close()
    sender2.close()
    squares = receiver1.recv()
    squares = squares + receiver2.recv()
    first.join()
    second.join()
    receiver1.close()
    receiver2.close()
    for s in squares:
        print(s)


if __name__ == "__main__":
    main()
