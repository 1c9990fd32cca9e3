# exercise: collect_lines
# label: wrong
# mistake: it receives with a buffer of fixed size (recv_bytes with a limit of 64 kB); a longer line raises OSError, which is taken for the end of that worker, so this line and all later ones of the worker are lost; breaks "with one line of text: any text, of any length".
import multiprocessing

BUFFER_SIZE = 64 * 1024


class Emitter:
    def __init__(self, sending):
        self.sending = sending

    def __call__(self, line):
        self.sending.send_bytes(line.encode("utf-8", "surrogatepass"))


def work(task, number, receiving, sending):
    receiving.close()
    try:
        task(number, Emitter(sending))
    finally:
        sending.close()


def collect_lines(task, workers):
    children = []
    pipes = []
    for number in range(workers):
        receiving, sending = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(
            target=work, args=(task, number, receiving, sending)
        )
        child.start()
        sending.close()
        children.append(child)
        pipes.append(receiving)
    lines = []
    for receiving in pipes:
        while True:
            try:
                data = receiving.recv_bytes(BUFFER_SIZE)
            except (EOFError, OSError):
                break  # this worker is at its end
            lines.append(data.decode("utf-8", "surrogatepass"))
        receiving.close()
    for child in children:
        child.join()
    return lines
