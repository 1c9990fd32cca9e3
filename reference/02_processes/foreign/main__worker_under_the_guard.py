# exercise: main
# label: wrong
# mistake: after the RuntimeError under spawn everything that belongs to the program, the children's function included, was put under the guard; a spawned child does not find it (AttributeError, the parent's recv ends with EOFError), and main() of the imported file ends with a NameError (breaks "Both hold under every start method: fork, spawn, forkserver")
import multiprocessing


def main():
    ends = []
    processes = []
    for numbers in (range(5), range(5, 10)):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=work, args=(numbers, sender))
        process.start()
        sender.close()
        ends.append(receiver)
        processes.append(process)
    for receiver in ends:
        for result in receiver.recv():
            print(result)
    for process in processes:
        process.join()


if __name__ == "__main__":

    def work(numbers, sender):
        sender.send([square(number) for number in numbers])
        sender.close()

    main()
