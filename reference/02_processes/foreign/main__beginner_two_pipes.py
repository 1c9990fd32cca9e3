# exercise: main
# label: right
# style: a beginner who writes everything twice instead of a loop, with a pipe for each half
import multiprocessing


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number


# runs in the children
def worker(conn, numbers):
    results = []
    for number in numbers:
        results.append(square(number))
    conn.send(results)
    conn.close()


def main() -> None:
    # a pipe for the first and a pipe for the second process
    receive_1, send_1 = multiprocessing.Pipe(duplex=False)
    receive_2, send_2 = multiprocessing.Pipe(duplex=False)

    process_1 = multiprocessing.Process(target=worker, args=(send_1, [0, 1, 2, 3, 4]))
    process_2 = multiprocessing.Process(target=worker, args=(send_2, [5, 6, 7, 8, 9]))

    # start both, then wait
    process_1.start()
    process_2.start()
    send_1.close()
    send_2.close()

    first = receive_1.recv()
    second = receive_2.recv()

    process_1.join()
    process_2.join()

    for result in first + second:
        print(result)


if __name__ == "__main__":
    main()
