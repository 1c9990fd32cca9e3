# exercise: main
# label: wrong
# mistake: mixes it up with collect_lines: one process for each number, ten instead of two; breaks "Two worker processes share the work" and "worked out by two processes"
import multiprocessing


def worker(number, sender):
    sender.send(square(number))
    sender.close()


def main():
    receivers = []
    processes = []
    for number in range(10):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=worker, args=(number, sender))
        process.start()
        sender.close()
        receivers.append(receiver)
        processes.append(process)
    for receiver in receivers:
        print(receiver.recv())
    for process in processes:
        process.join()


if __name__ == "__main__":
    main()
