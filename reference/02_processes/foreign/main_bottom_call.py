# exercise: main
# label: wrong
# mistake: main is called at the end of the file without a guard, so an import or a spawned child calls it too
import multiprocessing


def _send_squares(numbers, connection):
    connection.send([square(number) for number in numbers])
    connection.close()


def main():
    processes = []
    readers = []
    for numbers in (range(0, 5), range(5, 10)):
        reader, writer = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=_send_squares, args=(numbers, writer))
        process.start()
        writer.close()
        processes.append(process)
        readers.append(reader)
    squares = []
    for reader in readers:
        squares += reader.recv()
    for process in processes:
        process.join()
    print(squares)


main()
