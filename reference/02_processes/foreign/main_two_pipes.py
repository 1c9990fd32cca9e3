# exercise: main
# label: right
# style: plain, two processes with a pipe each, even and odd numbers
import multiprocessing


def _send_squares(numbers, connection):
    squares = []
    for number in numbers:
        squares.append(square(number))
    connection.send(squares)
    connection.close()


def main():
    even_in, even_out = multiprocessing.Pipe(duplex=False)
    odd_in, odd_out = multiprocessing.Pipe(duplex=False)
    even = multiprocessing.Process(target=_send_squares, args=(range(0, 10, 2), even_out))
    odd = multiprocessing.Process(target=_send_squares, args=(range(1, 10, 2), odd_out))
    even.start()
    odd.start()
    even_squares = even_in.recv()
    odd_squares = odd_in.recv()
    even.join()
    odd.join()
    for index in range(5):
        print(even_squares[index])
        print(odd_squares[index])


if __name__ == "__main__":
    main()
