# log in
ssh ann@harbour.example.org # want "most of this script are commands of a shell"

# bring the levels over
scp levels.csv ann@harbour.example.org:/tides
