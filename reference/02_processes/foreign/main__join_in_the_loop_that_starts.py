# exercise: main
# label: wrong
# mistake: "are at it at the same time": start, join and recv stand in one loop, so the second process is started when the first has ended
import multiprocessing


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number

def work(conn, numbers):
    conn.send([square(n) for n in numbers])
    conn.close()


def main():
    all_squares = []
    for part in (range(0, 5), range(5, 10)):
        parent_conn, child_conn = multiprocessing.Pipe()
        process = multiprocessing.Process(target=work, args=(child_conn, part))
        process.start()
        process.join()  # don't leave zombies
        all_squares.extend(parent_conn.recv())
    for s in all_squares:
        print(s)


if __name__ == "__main__":
    main()
