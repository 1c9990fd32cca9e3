# exercise: main
# label: wrong
# mistake: no other process: main calls square itself

def main():
    for n in range(10):
        print(square(n))

if __name__ == "__main__":
    main()
