# exercise: main
# label: right
import multiprocessing


def square_some(sender, numbers):
    # this runs in a worker: square its numbers, send the list
    squares = []
    for number in numbers:
        result = square(number)
        squares.append(result)
    sender.send(squares)
    sender.close()


def main():
    even_numbers = [0, 2, 4, 6, 8]
    odd_numbers = [1, 3, 5, 7, 9]

    even_receiver, even_sender = multiprocessing.Pipe(duplex=False)
    odd_receiver, odd_sender = multiprocessing.Pipe(duplex=False)
    even_worker = multiprocessing.Process(
        target=square_some, args=(even_sender, even_numbers)
    )
    odd_worker = multiprocessing.Process(
        target=square_some, args=(odd_sender, odd_numbers)
    )

    # both start before I wait for one of them
    even_worker.start()
    odd_worker.start()
    even_sender.close()
    odd_sender.close()

    even_squares = even_receiver.recv()
    odd_squares = odd_receiver.recv()
    even_worker.join()
    odd_worker.join()
    even_receiver.close()
    odd_receiver.close()

    # 0, 1, 4, 9, ...: one of the first list, one of the second
    for position in range(5):
        print(even_squares[position])
        print(odd_squares[position])


if __name__ == "__main__":
    main()
