# exercise: main
# label: wrong
# mistake: "importing the file starts nothing": the guard only keeps spawned children out; an import by any other program runs main
import multiprocessing


def square(number: int) -> int:
    return number * number


def worker(numbers, sender):
    sender.send([square(number) for number in numbers])
    sender.close()


def main():
    receivers, processes = [], []
    for numbers in (range(5), range(5, 10)):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=worker, args=(numbers, sender))
        process.start()
        receivers.append(receiver)
        processes.append(process)
    for receiver in receivers:
        for value in receiver.recv():
            print(value)
    for process in processes:
        process.join()


if __name__ != "__mp_main__":  # a child that is spawned must not start children
    main()
