# exercise: main
# label: wrong
# mistake: each worker squares all ten numbers and only its answer is cut to its share, so square is called twice for each number; breaks "they call square once for each number"
from multiprocessing import Pipe, Process

NUMBERS = range(10)


def _on_message(port):
    share = port.recv()
    squares = [square(number) for number in NUMBERS]
    port.send(squares[share])


def main():
    children = []
    for share in (slice(0, 5), slice(5, 10)):
        port, remote = Pipe()
        child = Process(target=_on_message, args=(remote,))
        child.start()
        remote.close()
        port.send(share)
        children.append((child, port))
    answers = []
    for child, port in children:
        answers.extend(port.recv())
        child.join()
        port.close()
    print(" ".join(map(str, answers)))


if __name__ == "__main__":
    main()
