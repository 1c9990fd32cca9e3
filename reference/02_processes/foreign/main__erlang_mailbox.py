# exercise: main
# label: right
# style: translated from Erlang: two spawned processes send {Number, Square} tuples to the parent's mailbox (a Queue), the parent receives ten and sorts
import multiprocessing


def _loop(mailbox, numbers):
    match numbers:
        case []:
            return
        case [head, *tail]:
            mailbox.put((head, square(head)))
            _loop(mailbox, tail)


def main():
    numbers = list(range(10))
    mailbox = multiprocessing.Queue()
    pids = []
    for share in (numbers[0::2], numbers[1::2]):
        pid = multiprocessing.Process(target=_loop, args=(mailbox, share))
        pid.start()
        pids.append(pid)
    received = dict(mailbox.get() for _ in numbers)
    for pid in pids:
        pid.join()
    for number in numbers:
        print(received[number])


if __name__ == "__main__":
    main()
