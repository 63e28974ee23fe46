site='https://harbour.example/levels'
out=levels

curl $site # want warning "most of this script are commands of a shell: name it `.sh`"
mkdir $out
